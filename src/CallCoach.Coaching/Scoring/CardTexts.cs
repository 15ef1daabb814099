namespace CallCoach.Coaching;

/// <summary>A card's criteria in words: its own, or those that ship for what it measures.</summary>
public static class CardTexts
{
    /// <returns>By language tag.</returns>
    public static IReadOnlyDictionary<string, string> NameOf(CardCriterion line) => line.Name ?? Shipped(line, text => text.Name);

    /// <summary>What earns the points.</summary>
    /// <returns>By language tag.</returns>
    public static IReadOnlyDictionary<string, string> HintOf(CardCriterion line) => line.Hint ?? Shipped(line, text => text.About);

    private static Dictionary<string, string> Shipped(CardCriterion line, Func<CriterionText, string> part) =>
        LanguageFile.All.ToDictionary(file => file.Key, file => part(file.Value.Criteria[line.Measure]));
}
