namespace CallCoach.Server.Boards;

/// <summary>What a team wants of its board.</summary>
/// <param name="Version">0 while the team has said nothing; to be sent back with a change.</param>
/// <param name="Ranking">People stand in the order of their scores; else by name, without places.</param>
/// <param name="EditedBy">Name of who changed it last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record BoardSettingState(int Version, bool Ranking, string? EditedBy, DateTime? EditedAt);
