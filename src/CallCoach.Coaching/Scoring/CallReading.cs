using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One number of a finished call that a card may judge.</summary>
/// <param name="Name">As the protocol names it.</param>
/// <param name="Unit">As the language files name units.</param>
/// <param name="Min">The least that makes sense on a curve.</param>
/// <param name="Max">The most.</param>
/// <param name="Value">Read from a call that has what is needed; NaN when unknown.</param>
public sealed record CallReading(string Name, string Unit, double Min, double Max, Func<ScoredCall, double> Value)
{
    /// <summary>The call must have both sides.</summary>
    public bool NeedsBothSides { get; init; }

    /// <summary>The call must have a transcript.</summary>
    public bool NeedsWords { get; init; }

    /// <summary>The team's band; null where teams have none.</summary>
    public Func<Bands, Band>? Band { get; init; }

    /// <summary>What is usual for the agent; null where that is not kept.</summary>
    public Func<AgentUsual, double>? Usual { get; init; }

    /// <summary>Where it can be heard, worst first; null where it is the whole call.</summary>
    public Func<ScoredCall, IEnumerable<TimeRange>>? Moments { get; init; }

    /// <summary>What the call lacks, of <see cref="NotApplicable"/>; null when nothing.</summary>
    public string? Lacking(ScoredCall call) =>
        NeedsBothSides && call.Measures.Conversation is null ? NotApplicable.Mono
        : NeedsWords && call.Words is null ? NotApplicable.NoTranscript
        : null;
}
