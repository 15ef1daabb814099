using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>One line of a practice script's text, taken apart: Markdown or not, with Word's bullets and blanks or without.</summary>
/// <param name="Label">What it begins with; null for none.</param>
/// <param name="Step">It is the heading of a step.</param>
/// <param name="Bullet">It stands in a list.</param>
/// <param name="Text">What comes after.</param>
internal sealed partial record PracticeTextLine(PracticeTextLabel? Label, bool Step, bool Bullet, string Text)
{
    private static readonly IReadOnlyList<(string Name, PracticeTextLabel Label)> Labels =
        [.. PracticeTextForm.All.SelectMany(form => form.Labels).Select(entry => (entry.Value, entry.Key)).OrderByDescending(entry => entry.Value.Length)];

    /// <returns>Null for a line that says nothing.</returns>
    public static PracticeTextLine? Read(string raw)
    {
        var text = raw.Replace('\u00A0', ' ').Replace('\u3000', ' ').Trim().Trim('\uFEFF');
        if (text.Length == 0 || Rule().IsMatch(text))
            return null;
        if (Listed().Match(text) is { Success: true } bullet)
        {
            var item = text[bullet.Length..].Trim();
            return LabelOf(item) is { Label: PracticeTextLabel.Ways } ways ? ways : new PracticeTextLine(null, false, true, item);
        }

        return LabelOf(text) ?? new PracticeTextLine(null, false, false, text);
    }

    private static PracticeTextLine? LabelOf(string text)
    {
        var bare = text.TrimStart('#').TrimStart();
        var bold = bare.StartsWith("**", StringComparison.Ordinal);
        bare = bold ? bare[2..] : bare;
        if (StepHeading().Match(bare) is { Success: true } step)
            return new PracticeTextLine(null, true, false, Value(bare[step.Length..], bold));
        foreach (var (name, label) in Labels)
        {
            if (bare.StartsWith(name, StringComparison.OrdinalIgnoreCase) && Colon().Match(bare, name.Length) is { Success: true } colon)
                return new PracticeTextLine(label, false, false, Value(bare[(colon.Index + colon.Length)..], bold));
        }

        return null;
    }

    // **Goal:** text, and **Step 1: Opening** alike.
    private static string Value(string text, bool bold)
    {
        text = text.Trim();
        if (!bold)
            return text;
        return text.StartsWith("**", StringComparison.Ordinal) ? text[2..].Trim() : text.EndsWith("**", StringComparison.Ordinal) ? text[..^2].Trim() : text;
    }

    [GeneratedRegex(@"^[-—–*_=]{3,}$")]
    private static partial Regex Rule();

    // Hyphen and star as Markdown has them; the others, a lone o and figures, are what Word makes of a list.
    [GeneratedRegex(@"^(?:[-*+•·●○◦▪■‣–—]\s+|[•·●○◦▪■‣]|[o§]\t|\d{1,2}[.)、]\s+)")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:step\s*\d*|第\s*[\d一二三四五六七八九十]*\s*步)\s*[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex StepHeading();

    [GeneratedRegex(@"\G\s*(?:\*\*)?\s*[:：]")]
    private static partial Regex Colon();
}
