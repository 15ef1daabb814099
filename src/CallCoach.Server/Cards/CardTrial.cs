using System.Text.Json.Nodes;

namespace CallCoach.Server.Cards;

/// <param name="Content">A card, saved or not.</param>
public sealed record CardTrial(JsonObject Content);
