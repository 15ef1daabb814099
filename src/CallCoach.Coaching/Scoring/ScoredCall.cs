using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>All that a criterion may look at.</summary>
/// <param name="Measures">The call in numbers.</param>
/// <param name="Usual">The agent's usual from earlier calls; <see cref="AgentUsual.Unknown"/> when there are none.</param>
/// <param name="Bands">The team's bands for the call's language: <see cref="CoachingPlan.BandsFor"/>.</param>
public sealed record ScoredCall(CallMeasures Measures, AgentUsual Usual, Bands Bands)
{
    /// <summary>Cues shown, in order.</summary>
    public IReadOnlyList<CueSpan> Cues { get; init; } = [];

    /// <summary>What the words tell; null without transcript.</summary>
    public WordMeasures? Words { get; init; }

    /// <summary>Fillers of the agent that were heard in the sound; kept, for words that come later are read with them.</summary>
    public IReadOnlyList<TimeRange> VoicedFillers { get; init; } = [];

    /// <summary>The agent's talk in pieces of about 6 s.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Stretch> Stretches => Stretch.Of(Measures.Agent.Utterances);
}
