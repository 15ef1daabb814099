namespace CallCoach.Storage;

/// <summary>What a team wants of its board.</summary>
/// <param name="Ranking">People stand in the order of their scores; else by name, without places.</param>
public sealed record TeamBoardSettings(bool Ranking)
{
    public static readonly TeamBoardSettings Usual = new(Ranking: true);
}
