using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Demo;
using CallCoach.Server.Health;
using CallCoach.Server.Hosting;
using CallCoach.Server.Ingest;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Recognition;
using CallCoach.Server.Recordings;
using CallCoach.Server.Retention;
using CallCoach.Server.Security;
using CallCoach.Server.Transcripts;
using CallCoach.Server.WebClient;

try
{
    var commandLine = CommandLine.Parse(args);
    var builder = HostingSetup.CreateBuilder(commandLine.Configuration);
    var data = builder.AddHosting();
    builder.AddDatabase(data);
    builder.AddCallsRoom(data);
    builder.AddRecordings();
    builder.AddRecognitionDesk();
    builder.Services.AddTranscripts();
    builder.Services.AddRetention();
    builder.Services.AddProblems();
    builder.Services.AddAccounts();
    builder.Services.AddApi();
    builder.Services.AddIngest();
    builder.Services.AddLive();
    builder.Services.AddWebClient();
    builder.Services.AddHealth();

    if (commandLine.Demo)
        builder.Services.AddDemo();

    var app = builder.Build();
    app.UseProblems();
    app.UseBrowserProtection();
    app.UseWebClientFiles();
    app.UseRouting();
    app.UseAccounts();
    app.MapApi();
    app.MapIngest();
    app.MapLive();
    app.MapHealth();
    app.MapWebClient();

    await app.PrepareAsync();
    if (commandLine.Demo)
        await app.PrepareDemoAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartFault.Explain(fault) is { } reason)
{
    await Console.Error.WriteLineAsync($"CallCoach does not start: {reason}");
    return 1;
}

/// <summary>Visible to the tests, which start the server through its real pipeline.</summary>
public partial class Program;
