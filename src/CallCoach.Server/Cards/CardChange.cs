using System.Text.Json.Nodes;

namespace CallCoach.Server.Cards;

/// <param name="Revision">Of the draft that was edited.</param>
/// <param name="Content">The whole card.</param>
public sealed record CardChange(int Revision, JsonObject Content);
