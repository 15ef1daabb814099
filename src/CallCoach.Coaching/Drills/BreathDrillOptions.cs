namespace CallCoach.Coaching;

/// <summary>Answer a breath after the customer has stopped: neither into the last word nor into dead air.</summary>
public sealed record BreathDrillOptions : DrillOptions
{
    /// <summary>From the customer's last sound to the first of the answer.</summary>
    [Setting(0, 3, "s")]
    public required double LeastSeconds { get; init; }

    [Setting(0.3, 10, "s")]
    public required double MostSeconds { get; init; }

    /// <summary>A silence up to this long lies inside what the customer says.</summary>
    [Setting(0.25, 2, "s")]
    public required double LongestBreathSeconds { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("mostSeconds", MostSeconds, "leastSeconds", LeastSeconds);
}
