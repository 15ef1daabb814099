using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Target bands as people write them: 3–4.5, ≥ 3, at most 30 %.</summary>
internal static partial class PracticeTextRange
{
    /// <param name="band">Not open at both ends.</param>
    /// <param name="scale">100 for shares, which people write in per cent.</param>
    public static string Write(Band band, double scale) => (band.Low, band.High) switch
    {
        ({ } low, { } high) => $"{Number(low, scale)}–{Number(high, scale)}",
        ({ } low, null) => $"≥ {Number(low, scale)}",
        (_, var high) => $"≤ {Number(high ?? double.NaN, scale)}",
    };

    /// <returns>Null when it cannot be read.</returns>
    public static Band? Read(string text, double scale)
    {
        if (Between().Match(text) is { Success: true } range)
            return new Band(Value(range.Groups[1], scale), Value(range.Groups[2], scale));
        if (AtLeast().Match(text) is { Success: true } least)
            return new Band(Value(least.Groups[1], scale), null);
        return AtMost().Match(text) is { Success: true } most ? new Band(null, Value(most.Groups[1], scale)) : null;
    }

    private static string Number(double value, double scale) => (value * scale).ToString("0.###", CultureInfo.InvariantCulture);

    private static double Value(Group group, double scale) => double.Parse(group.Value, CultureInfo.InvariantCulture) / scale;

    // Word makes a dash of a hyphen, and people type what their keyboard has.
    [GeneratedRegex(@"^(\d+(?:\.\d+)?)\s*%?\s*(?:-|–|—|~|～|至|到|to)\s*(\d+(?:\.\d+)?)(?![\d.])", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:≥|>=|＞=|至少|不少于|at least)\s*(\d+(?:\.\d+)?)(?![\d.])", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^(?:≤|<=|＜=|最多|不超过|at most)\s*(\d+(?:\.\d+)?)(?![\d.])", RegexOptions.IgnoreCase)]
    private static partial Regex AtMost();
}
