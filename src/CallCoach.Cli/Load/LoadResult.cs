namespace CallCoach.Cli.Load;

/// <summary>What a load test found.</summary>
/// <param name="Calls">Begun.</param>
/// <param name="Failed">Given up by the server, or lost, with how often for each reason.</param>
/// <param name="CueSeconds">Latency of every cue.</param>
/// <param name="TextSeconds">Latency of every line of live text.</param>
/// <param name="LateSeconds">How late each packet was sent.</param>
/// <param name="Server">Its processor and memory; null elsewhere.</param>
internal sealed record LoadResult(
    int Calls, IReadOnlyDictionary<string, int> Failed, Percentiles CueSeconds, Percentiles TextSeconds, Percentiles LateSeconds, ProcessUse? Server);
