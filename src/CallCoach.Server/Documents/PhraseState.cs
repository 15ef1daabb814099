using System.Text.Json.Nodes;

namespace CallCoach.Server.Documents;

/// <summary>The phrases of a team.</summary>
/// <param name="Version">0 while the team has changed nothing; to be sent back with a change.</param>
/// <param name="BookVersion">What findings of this state are stamped with.</param>
/// <param name="Defaults">The books that ship, by language.</param>
/// <param name="Overrides">What the team changed, by language.</param>
/// <param name="EditedBy">Name of who changed it last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record PhraseState(
    int Version, string BookVersion, IReadOnlyDictionary<string, JsonObject> Defaults, JsonObject Overrides, string? EditedBy, DateTime? EditedAt);
