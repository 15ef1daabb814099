namespace CallCoach.Coaching;

/// <summary>A card cannot be used as it is written.</summary>
/// <param name="problems">All that is wrong, each with its exact place.</param>
public sealed class ScoreCardException(IReadOnlyList<CardProblem> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<CardProblem> Problems { get; } = problems;
}
