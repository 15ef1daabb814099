using CallCoach.Coaching;

namespace CallCoach.Server.Cards;

/// <summary>The card behind a score, with the names that a page shows.</summary>
/// <param name="Version">As the score has it.</param>
/// <param name="Title">By language tag.</param>
/// <param name="Sections">In order.</param>
public sealed record ScoredBy(string Version, IReadOnlyDictionary<string, string> Title, IReadOnlyList<ScoredBy.Section> Sections)
{
    /// <param name="Id">In the card.</param>
    /// <param name="Name">By language tag.</param>
    /// <param name="Weight">Points of 100.</param>
    /// <param name="Criteria">In order.</param>
    public sealed record Section(string Id, IReadOnlyDictionary<string, string> Name, double Weight, IReadOnlyList<Criterion> Criteria);

    /// <param name="Id">In the card.</param>
    /// <param name="Name">By language tag.</param>
    /// <param name="Hint">What earns the points, by language tag.</param>
    /// <param name="Weight">Points.</param>
    /// <param name="Manual">A person judges it.</param>
    /// <param name="FailBelow">A smaller share of the points fails the call; null when it cannot.</param>
    public sealed record Criterion(
        string Id, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, string> Hint, double Weight, bool Manual, double? FailBelow);

    public static ScoredBy Of(ScoreCard card) => new(card.Version, card.Title, [.. card.Sections.Select(section => new Section(
        section.Id, section.Name, section.Weight, [.. section.Criteria.Select(line => new Criterion(
            line.Id, CardTexts.NameOf(line), CardTexts.HintOf(line), line.Weight, line.IsManual, line.FailBelow))]))]);
}
