namespace CallCoach.Coaching;

/// <summary>When voiced pauses have become many. Defaults stand in the shipped plan, their reasons in docs/cues/fewer-fillers.md.</summary>
public sealed record FewerFillersOptions : RuleOptions
{
    /// <summary>Above so many a minute of the agent's speech.</summary>
    [Setting(2, 60, "per1min")]
    public required double AbovePerMinute { get; init; }

    /// <summary>It clears at so many.</summary>
    [Setting(0, 59, "per1min")]
    public required double BackAtPerMinute { get; init; }

    /// <summary>Speech of the agent, with its words, that the count must rest on.</summary>
    [Setting(20, 60, "s")]
    public required double LeastSpeechSeconds { get; init; }

    /// <summary>Words of the agent that are older say nothing about now.</summary>
    [Setting(2, 60, "s")]
    public required double FreshSeconds { get; init; }

    public override IEnumerable<string> Problems() => MustBeAbove("abovePerMinute", AbovePerMinute, "backAtPerMinute", BackAtPerMinute);
}
