namespace CallCoach.Coaching;

/// <summary>A drill cannot be used.</summary>
/// <param name="problems">Each as "place: what is wrong".</param>
public sealed class DrillException(IReadOnlyList<string> problems) : Exception(string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
