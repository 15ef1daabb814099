namespace CallCoach.Coaching;

/// <summary>Everything that a card may name, as an editor offers it.</summary>
/// <param name="Measures">Criteria with a judge of their own.</param>
/// <param name="Readings">Single numbers.</param>
/// <param name="Cues">Codes.</param>
public sealed record CardVocabulary(
    IReadOnlyList<CardVocabulary.Measure> Measures, IReadOnlyList<CardVocabulary.Reading> Readings, IReadOnlyList<string> Cues)
{
    /// <param name="Id">As <see cref="CardCriterion.Measure"/> names it.</param>
    /// <param name="RestsOn">The reading behind it.</param>
    /// <param name="Name">By language tag.</param>
    /// <param name="Hint">By language tag.</param>
    public sealed record Measure(string Id, string RestsOn, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, string> Hint);

    /// <param name="Id">As <see cref="CardCriterion.Reading"/> names it.</param>
    /// <param name="Unit">As the language files name units.</param>
    /// <param name="Min">Least on a curve.</param>
    /// <param name="Max">Most on a curve.</param>
    /// <param name="HasBand">Teams have a band, so a margin will do.</param>
    /// <param name="NeedsBothSides">Not for recordings with one channel.</param>
    /// <param name="NeedsWords">Only where there is a transcript.</param>
    /// <param name="Name">By language tag.</param>
    public sealed record Reading(
        string Id, string Unit, double Min, double Max, bool HasBand, bool NeedsBothSides, bool NeedsWords, IReadOnlyDictionary<string, string> Name);

    public static CardVocabulary All { get; } = new(
        [.. CriterionCatalog.All.Values.Select(criterion => new Measure(
            criterion.Id, criterion.Reading, InAll(file => file.Criteria[criterion.Id].Name), InAll(file => file.Criteria[criterion.Id].About)))],
        [.. ReadingCatalog.All.Values.Select(reading => new Reading(
            reading.Name, reading.Unit, reading.Min, reading.Max, reading.Band is not null, reading.NeedsBothSides, reading.NeedsWords,
            InAll(file => file.Readings[reading.Name])))],
        [.. RuleCatalog.All.Select(rule => rule.Id)]);

    private static Dictionary<string, string> InAll(Func<LanguageFile, string> text) =>
        LanguageFile.All.ToDictionary(file => file.Key, file => text(file.Value));
}
