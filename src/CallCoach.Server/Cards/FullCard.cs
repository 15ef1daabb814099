using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Cards;

/// <summary>One version of a team's card with all that it says.</summary>
public sealed record FullCard : CardRow
{
    private FullCard(CardRow row) : base(row)
    {
    }

    /// <summary>The card; docs/scorecards.md.</summary>
    public required JsonObject Content { get; init; }

    public static FullCard WithContent(TeamCard card, IReadOnlyDictionary<Guid, string> names) =>
        new(Of(card, names)) { Content = (JsonObject)JsonNode.Parse(card.Content)! };

    /// <summary>The card that ships: nobody wrote it.</summary>
    /// <param name="inForce">The team has published none of its own.</param>
    public static FullCard ShippedWithContent(bool inForce) => new(Shipped(inForce)) { Content = ScoreCard.Default.ToJson() };
}
