var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>Visible to the tests, which start the server through its real pipeline.</summary>
public partial class Program;
