using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>What a call is judged by, as data with a version. Immutable; Scoring/default-1.json ships.</summary>
/// <remarks>Weights are points of 100: those of the criteria make their section's, those of the sections make 100.</remarks>
public sealed record ScoreCard
{
    /// <summary>The card that ships: telesales, the voice and the conversation.</summary>
    public static ScoreCard Default { get; } = CardReader.ReadShipped("default-1");

    /// <summary>Stamped on every score.</summary>
    public string Version { get; init; } = "";

    /// <summary>By language tag.</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>What a call must have to be scored at all.</summary>
    public required CardLimits Limits { get; init; }

    /// <summary>The most that a call gets which failed a criterion with <see cref="CardCriterion.FailBelow"/>, 0 to 100.</summary>
    public int FailedTotal { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<CardSection> Sections { get; init; }

    /// <summary>Of all sections, in order.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<CardCriterion> Criteria => Sections.SelectMany(section => section.Criteria);

    /// <summary>A card from JSON in the shape of the shipped one.</summary>
    /// <param name="json">Without version.</param>
    /// <param name="version">Names it on scores.</param>
    /// <exception cref="ScoreCardException">All that is wrong, each with its place.</exception>
    public static ScoreCard Read(JsonObject json, string version) => CardReader.Read(json, version);

    /// <summary>The card in the shape that <see cref="Read"/> reads; the caller's own copy.</summary>
    public JsonObject ToJson() => CardReader.Write(this);
}
