using CallCoach.Storage;

namespace CallCoach.Server.Documents;

/// <summary>The scripts of a team.</summary>
/// <param name="Version">0 while the team has none; to be sent back with a change.</param>
/// <param name="DefaultScript">Applies where neither source nor campaign names one.</param>
/// <param name="Scripts">In the editor's order.</param>
/// <param name="EditedBy">Name of who changed them last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record ScriptState(int Version, Guid? DefaultScript, IReadOnlyList<TeamScript> Scripts, string? EditedBy, DateTime? EditedAt);
