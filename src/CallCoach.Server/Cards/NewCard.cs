using System.Text.Json.Nodes;

namespace CallCoach.Server.Cards;

/// <summary>A draft.</summary>
/// <param name="BasedOn">The version to copy; 0 for the card that ships.</param>
/// <param name="Content">What it says in place of the copy; left out: the copy.</param>
public sealed record NewCard(int BasedOn = 0, JsonObject? Content = null);
