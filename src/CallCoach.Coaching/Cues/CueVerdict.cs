namespace CallCoach.Coaching;

/// <summary>A rule's judgement of one moment.</summary>
/// <param name="State">What it says.</param>
/// <param name="Evidence">The fact; meaningful only when <see cref="CueState.Raised"/>.</param>
public readonly record struct CueVerdict(CueState State, CueEvidence Evidence)
{
    public static readonly CueVerdict Unsure = new(CueState.Unsure, default);
    public static readonly CueVerdict Quiet = new(CueState.Quiet, default);
    public static readonly CueVerdict Lingering = new(CueState.Lingering, default);

    public static CueVerdict Raise(in CueEvidence evidence) => new(CueState.Raised, evidence);
}
