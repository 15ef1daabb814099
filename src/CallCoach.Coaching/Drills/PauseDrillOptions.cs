namespace CallCoach.Coaching;

/// <summary>A beat after each sentence: long enough to be one, not so long that the line seems dead.</summary>
public sealed record PauseDrillOptions : DrillOptions
{
    [Setting(0.3, 5, "s")]
    public required double LeastPauseSeconds { get; init; }

    [Setting(0.5, 10, "s")]
    public required double LongestPauseSeconds { get; init; }

    /// <summary>A silence up to this long is a breath inside a sentence.</summary>
    [Setting(0.25, 1, "s")]
    public required double LongestBreathSeconds { get; init; }

    public override IEnumerable<string> Problems() =>
        MustBeAbove("longestPauseSeconds", LongestPauseSeconds, "leastPauseSeconds", LeastPauseSeconds)
            .Concat(MustBeAbove("leastPauseSeconds", LeastPauseSeconds, "longestBreathSeconds", LongestBreathSeconds));
}
