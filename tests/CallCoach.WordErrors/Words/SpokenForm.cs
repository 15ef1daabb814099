using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.WordErrors.Words;

/// <summary>A text as it is spoken, so that writing is not counted as hearing: lower case, no punctuation, numbers as words, one spelling.</summary>
/// <remarks>It is applied to what was said and to what was heard alike, and takes no word away.</remarks>
public static partial class SpokenForm
{
    private static readonly string[] Ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    // Two spellings of one word, and signs that are spoken.
    private static readonly Dictionary<string, string> Spellings = new()
    {
        ["mr"] = "mister", ["mrs"] = "missus", ["dr"] = "doctor", ["ok"] = "okay", ["dialled"] = "dialed", ["dialling"] = "dialing",
        ["cancelled"] = "canceled", ["cancelling"] = "canceling", ["programme"] = "program", ["honour"] = "honor", ["favour"] = "favor",
        ["colour"] = "color", ["&"] = "and", ["%"] = "percent", ["#"] = "pound", ["@"] = "at", ["1st"] = "first", ["2nd"] = "second", ["3rd"] = "third",
    };

    public static IReadOnlyList<string> Of(string text)
    {
        var plain = Apostrophe().Replace(text.ToLowerInvariant().Replace('’', '\''), "");
        return [.. Token().Matches(plain).SelectMany(match => Spoken(match.Value))];
    }

    private static IEnumerable<string> Spoken(string token)
    {
        if (Spellings.TryGetValue(token, out var spelling))
            return [spelling];
        return char.IsAsciiDigit(token[0]) && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Number(token, number) : [token];
    }

    // 0 to 99 as a number, longer ones digit by digit, as one reads out an extension.
    private static IEnumerable<string> Number(string token, int number)
    {
        if (token.Length > 2)
            return token.Select(digit => Ones[digit - '0']);
        if (number < 20)
            return [Ones[number]];
        return number % 10 == 0 ? [Tens[number / 10]] : [Tens[number / 10], Ones[number % 10]];
    }

    [GeneratedRegex("'")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\d+(?:st|nd|rd|th)|\d+|\p{L}+|[&%#@]")]
    private static partial Regex Token();
}
