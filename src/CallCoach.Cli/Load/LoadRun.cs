using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Load;

/// <summary>Many calls at once.</summary>
internal sealed class LoadRun(LoadSettings settings, Terminal terminal, TimeProvider clock)
{
    // Calls begin one after the other, as they do in life: 10 a second, and not all on the same tick.
    private static readonly TimeSpan Stagger = TimeSpan.FromMilliseconds(103);

    /// <exception cref="IngestException">The server cannot be reached, or none of the calls ran to its end.</exception>
    public async Task<LoadResult> RunAsync(CancellationToken cancellation)
    {
        var sound = settings.File is null ? LoadSound.Generated() : LoadSound.FromFile(settings.File, cancellation);
        var cookie = await WebSession.SignInAsync(settings.Server, settings.Email, settings.Password, cancellation).ConfigureAwait(false);
        var meter = settings.ServerPid is { } pid ? new ProcessMeter(pid, clock) : null;
        var calls = Enumerable.Range(0, settings.Calls).Select(number => new LoadCall(settings, number, clock)).ToList();
        terminal.Errors.WriteLine($"{settings.Calls} calls of {settings.Duration.TotalMinutes:0.##} min run against {settings.Server}");
        var pacer = new Pacer(clock);
        var failures = await Task.WhenAll(calls.Select((call, number) => RunAsync(call, number, sound, cookie, pacer, cancellation))).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var failed = failures.OfType<IngestException>().ToList();
        if (failed.Count == calls.Count)
            throw failed[0];
        return new LoadResult(
            calls.Count,
            failed.GroupBy(failure => failure.Code).ToDictionary(group => group.Key, group => group.Count()),
            new Percentiles(calls.SelectMany(call => call.CueSeconds())),
            new Percentiles(calls.SelectMany(call => call.TextSeconds())),
            new Percentiles(calls.SelectMany(call => call.LateSeconds)),
            meter?.Read());
    }

    private static async Task<IngestException?> RunAsync(LoadCall call, int number, LoadSound sound, string cookie, Pacer pacer, CancellationToken cancellation)
    {
        try
        {
            await pacer.WaitUntilAsync(number * Stagger, cancellation).ConfigureAwait(false);
            await call.RunAsync(sound, cookie, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (IngestException e)
        {
            return e;
        }
    }
}
