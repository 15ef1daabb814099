namespace CallCoach.Server.Retention;

/// <summary>Sweeps at start, then every hour.</summary>
internal sealed partial class RetentionWorker(RetentionSweep sweep, TimeProvider clock, ILogger<RetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();   // the server need not wait
        while (true)
        {
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(fault);
            }
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(2401, LogLevel.Error, "Sound and text whose time is over could not all be deleted; the next hour tries again")]
    private partial void LogFailed(Exception fault);
}
