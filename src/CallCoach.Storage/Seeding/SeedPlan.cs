namespace CallCoach.Storage;

/// <summary>What is made up to fill a database: the same plan makes the same calls.</summary>
/// <param name="Calls">1 to 2 000 000.</param>
/// <param name="Agents">1 to 10 000.</param>
/// <param name="Days">Over which the calls are spread, 1 to 3660.</param>
/// <param name="Until">The last of them.</param>
/// <param name="Seed">Another makes other calls.</param>
public sealed record SeedPlan(int Calls, int Agents, int Days, DateOnly Until, int Seed)
{
    public const int AgentsPerTeam = 20;
    public const int UsualLines = 16;

    /// <summary>At most how many lines a transcript has, 0 to 200; 0: calls have no transcripts.</summary>
    public int Lines { get; init; } = UsualLines;

    public int Teams => (Agents + AgentsPerTeam - 1) / AgentsPerTeam;
}
