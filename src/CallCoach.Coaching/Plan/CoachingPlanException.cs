namespace CallCoach.Coaching;

/// <summary>A plan cannot be used as it is written.</summary>
/// <param name="problems">Each with its exact place, as "rules.slow-down.aboveUsual: must be between 1.1 and 3 times, was 20".</param>
public sealed class CoachingPlanException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
