namespace CallCoach.Coaching;

/// <summary>In which characters a Chinese text is shown. Whisper writes Mandarin in traditional ones as it pleases.</summary>
public static class ChineseScript
{
    private static readonly string[] Traditional = ["TW", "HK", "MO", "Hant"];

    /// <summary>The text in simplified characters where the language is written so; character for character, so that times stay.</summary>
    /// <param name="text">Any.</param>
    /// <param name="language">BCP 47 tag; "zh" alone counts as the mainland's.</param>
    public static string Of(string text, string language) =>
        IsSimplified(language) ? string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = HanTable.Simplify(from[i]);
        }) : text;

    private static bool IsSimplified(string language)
    {
        var parts = language.Split('-');
        return parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase) && !parts.Intersect(Traditional, StringComparer.OrdinalIgnoreCase).Any();
    }
}
