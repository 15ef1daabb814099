using CallCoach.Storage;

namespace CallCoach.Server.Documents;

/// <param name="Version">The version that was edited.</param>
/// <param name="Scripts">All of them.</param>
/// <param name="DefaultScript">Of these; null: none applies by itself.</param>
public sealed record ScriptChange(int Version, IReadOnlyList<TeamScript> Scripts, Guid? DefaultScript = null);
