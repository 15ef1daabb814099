using CallCoach.Server.Health;
using CallCoach.Server.Hosting;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Server.WebClient;

var commandLine = CommandLine.Parse(args);
var builder = HostingSetup.CreateBuilder(commandLine.Configuration);
builder.AddHosting();
builder.Services.AddProblems();
builder.Services.AddWebClient();
builder.Services.AddHealth();

var app = builder.Build();
app.UseProblems();
app.UseBrowserProtection();
app.UseWebClientFiles();
app.UseRouting();
app.MapHealth();
app.MapWebClient();
app.Run();

/// <summary>Visible to the tests, which start the server through its real pipeline.</summary>
public partial class Program;
