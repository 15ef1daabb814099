
namespace CallCoach.Server.Demo;

/// <summary>Runs the demo beside the server: first its history, then its live calls.</summary>
internal sealed partial class DemoService(DemoHistory history, DemoLiveCalls live, ILogger<DemoService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await Task.WhenAll(Task.Run(() => history.EnsureAsync(stoppingToken), stoppingToken), live.RunAsync(stoppingToken));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            LogStopped(fault);   // the server goes on without a demo
        }
    }

    [LoggerMessage(1502, LogLevel.Error, "The demo has stopped")]
    private partial void LogStopped(Exception fault);
}
