namespace CallCoach.Coaching;

/// <summary>Ask the closing question, then be quiet until it has worked.</summary>
public sealed record SilenceDrillOptions : DrillOptions
{
    /// <summary>How long nobody speaks after the question.</summary>
    [Setting(1, 15, "s")]
    public required double HoldSeconds { get; init; }

    /// <summary>A silence up to this long lies inside the question.</summary>
    [Setting(0.25, 2, "s")]
    public required double LongestBreathSeconds { get; init; }

    /// <summary>A shorter utterance is no question: a cough, an "mm".</summary>
    [Setting(0.3, 3, "s")]
    public required double LeastSentenceSeconds { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("holdSeconds", HoldSeconds, "longestBreathSeconds", LongestBreathSeconds);
}
