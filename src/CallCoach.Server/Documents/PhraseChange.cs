using System.Text.Json.Nodes;

namespace CallCoach.Server.Documents;

/// <param name="Version">The version that was edited.</param>
/// <param name="Overrides">All that differs from the books that ship, by language; empty to go back to them.</param>
public sealed record PhraseChange(int Version, JsonObject Overrides);
