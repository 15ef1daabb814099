using Microsoft.Extensions.Hosting;

namespace CallCoach.Calls;

/// <summary>Ends what still runs when the server stops: calls whose source is away have no connection that would end them. Stops before the keeper, which writes them.</summary>
internal sealed class CallsAtShutdown(CallRegistry registry) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        registry.EndAll();
        return Task.CompletedTask;
    }
}
