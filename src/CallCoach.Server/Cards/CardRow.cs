using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Cards;

/// <summary>One version of a team's card, in a list.</summary>
/// <param name="Number">1, 2, 3 …; 0 is the card that ships.</param>
/// <param name="Version">What scores are stamped with.</param>
/// <param name="State">draft, published, archived.</param>
/// <param name="Revision">To be sent back with a change.</param>
/// <param name="Title">By language tag.</param>
/// <param name="BasedOn">The version that it was copied from.</param>
/// <param name="EditedBy">Name of who changed it last; null for the card that ships, or when that person is gone.</param>
/// <param name="EditedAt">UTC.</param>
/// <param name="PublishedBy">Name of who published it.</param>
/// <param name="PublishedAt">UTC; null while it is a draft.</param>
/// <param name="ArchivedAt">UTC; null until another took its place.</param>
public record CardRow(
    int Number, string Version, CardState State, int Revision, JsonObject Title, int BasedOn, string? EditedBy, DateTime? EditedAt,
    string? PublishedBy, DateTime? PublishedAt, DateTime? ArchivedAt)
{
    public static CardRow Of(TeamCard card, IReadOnlyDictionary<Guid, string> names) => new(
        card.Number, ScoreCards.VersionName(card.TeamId, card.Number), card.State, card.Revision,
        (JsonObject)JsonNode.Parse(card.Content)!["title"]!.DeepClone(), card.BasedOn,
        NameOf(card.EditedBy, names), card.EditedAt, NameOf(card.PublishedBy, names), card.PublishedAt, card.ArchivedAt);

    /// <summary>The card that ships: nobody wrote it.</summary>
    /// <param name="inForce">The team has published none of its own.</param>
    public static CardRow Shipped(bool inForce) => new(
        0, ScoreCard.Default.Version, inForce ? CardState.Published : CardState.Archived, 0,
        (JsonObject)ScoreCard.Default.ToJson()["title"]!.DeepClone(), 0, null, null, null, null, null);

    private static string? NameOf(Guid? id, IReadOnlyDictionary<Guid, string> names) => id is { } person ? names.GetValueOrDefault(person) : null;
}
