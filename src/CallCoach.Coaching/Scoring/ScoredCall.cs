using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>All that a criterion may look at.</summary>
/// <param name="Measures">The call in numbers.</param>
/// <param name="Usual">The agent's usual from earlier calls.</param>
/// <param name="Bands">The team's bands for the call's language.</param>
public sealed record ScoredCall(CallMeasures Measures, AgentUsual Usual, Bands Bands)
{
    /// <summary>The agent's talk in pieces of about 6 s.</summary>
    public IReadOnlyList<Stretch> Stretches { get; } = Stretch.Of(Measures.Agent.Utterances);
}
