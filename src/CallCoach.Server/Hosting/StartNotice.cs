using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Hosting;

/// <summary>One short block on the console when the server is ready: where it is, and how to sign in for the first time.</summary>
/// <remarks>On the console and not in the log: the link is a secret, and logs travel.</remarks>
public sealed class StartNotice(IServer server, IOptions<CallCoachOptions> options, DataFolder data, FirstSignIn firstSignIn)
    : IHostedLifecycleService
{
    public static string Version =>
        typeof(StartNotice).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.Out.WriteLine(Text([.. addresses]));
        return Task.CompletedTask;
    }

    private string Text(string[] addresses)
    {
        var address = (options.Value.PublicUrl ?? addresses.FirstOrDefault() ?? "").TrimEnd('/');
        var link = firstSignIn.LinkPath is { } path
            ? $"""

                First administrator: open this link once, within 24 hours, and choose a password
                  {address}{path}

              """
            : Environment.NewLine;
        var notes = string.Concat(firstSignIn.Notes.Select(note => $"{Environment.NewLine}    {note}"));
        return $"""

              CallCoach {Version} is running
                Open   {address}
                Data   {data.Root}
                Stop   Ctrl+C{notes}
              {link}
            """;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
