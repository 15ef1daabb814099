using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>What a session must know before the first sample.</summary>
/// <param name="SampleRateHz">Of the source, 8 000 to 48 000 (files: up to 192 000).</param>
/// <param name="Channels">1 or 2.</param>
/// <param name="Roles">Who is on which.</param>
/// <param name="Language">Spoken, BCP 47; null when nobody said.</param>
/// <param name="Plan">The team's cue rules.</param>
/// <param name="Usual">The agent's, from earlier calls.</param>
public sealed record CallSettings(
    int SampleRateHz,
    int Channels,
    ChannelRoles Roles,
    string? Language,
    CoachingPlan Plan,
    AgentUsual Usual)
{
    /// <summary>What the call is judged by when it is over.</summary>
    public ScoreCard Card { get; init; } = ScoreCard.Default;

    /// <summary>What is listened for in the words; null for a call without text: then no rule that needs words is judged.</summary>
    public PhraseBook? Phrases { get; init; }

    /// <summary>Somebody waits for the text of what is said: utterances are known at once, not a few hops later.</summary>
    public bool IsWrittenDown { get; init; }

    /// <summary>What should be said; null without.</summary>
    public CallScript? Script { get; init; }

    /// <summary>Hears along; null: nobody.</summary>
    public ICallTap? Tap { get; init; }

    /// <summary>Version of the phrases.</summary>
    public string BookVersion { get; init; } = "";
}
