namespace CallCoach.Transcription;

/// <summary>Settings of the embedded engine.</summary>
public sealed class EmbeddedEngineOptions
{
    /// <summary>Worker processes, 1 to 64. Each takes a core while it works and holds its own copy of the models. Two where there are two cores, then half of the cores, four at most.</summary>
    public int Workers { get; set; } = Math.Clamp(Environment.ProcessorCount / 2, Math.Min(2, Environment.ProcessorCount), 4);

    /// <summary>Threads of the runtime in each worker, 1 to 64. Short clips gain little from a second.</summary>
    public int Threads { get; set; } = 1;

    /// <summary>How often a clip is tried again when the worker dies on it, 0 to 10.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The longest that a clip (with the loading of its model) may take; then the worker counts as hung and is ended. Generous: on a machine that is busy with more urgent work a worker may wait for minutes.</summary>
    public TimeSpan ClipTimeout { get; set; } = TimeSpan.FromMinutes(5);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Workers, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Workers, 64);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 64);
        ArgumentOutOfRangeException.ThrowIfNegative(Retries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Retries, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(ClipTimeout, TimeSpan.FromSeconds(1));
    }
}
