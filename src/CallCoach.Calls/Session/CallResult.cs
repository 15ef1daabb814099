using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>All that a session found, once the call is over.</summary>
/// <param name="Settings">What it was told.</param>
/// <param name="Judged">The call in numbers, with all that its score rests on: enough to score it again without its sound.</param>
/// <param name="Score">What it is worth.</param>
/// <param name="Cues">Shown, in order.</param>
/// <param name="Withheld">Deserved, and not shown.</param>
/// <param name="Usual">The agent's usual as the call ended.</param>
/// <param name="Traces">Ten values a second.</param>
public sealed record CallResult(
    CallSettings Settings,
    ScoredCall Judged,
    CallScore Score,
    IReadOnlyList<CueRecord> Cues,
    IReadOnlyList<CueWithheld> Withheld,
    AgentUsual Usual,
    CallTraces Traces)
{
    /// <summary>What the words gave, as far as they had come; null without any.</summary>
    public WordsOfCall? Words { get; init; }

    /// <summary>The call in numbers.</summary>
    public CallMeasures Measures => Judged.Measures;
}
