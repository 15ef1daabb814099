namespace CallCoach.Server.Boards;

/// <param name="Version">The version that was edited.</param>
/// <param name="Ranking">People stand in the order of their scores.</param>
public sealed record BoardSettingChange(int Version, bool Ranking);
