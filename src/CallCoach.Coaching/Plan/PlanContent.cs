namespace CallCoach.Coaching;

/// <summary>The typed parts of a plan, read and checked.</summary>
internal sealed record PlanContent(
    CallPacing Pacing,
    IReadOnlyDictionary<string, Bands> Bands,
    IReadOnlyDictionary<string, RuleOptions> Rules,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, CueTemplate>> Words);
