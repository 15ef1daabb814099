namespace CallCoach.Cli;

/// <summary>Lets things happen when their time has come, counted from the making of this object; being late once does not shift what follows.</summary>
internal sealed class Pacer(TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    public async Task WaitUntilAsync(TimeSpan due, CancellationToken cancellation)
    {
        while (due - Elapsed is var left && left > TimeSpan.Zero)
            await Task.Delay(left, clock, cancellation).ConfigureAwait(false);
    }
}
