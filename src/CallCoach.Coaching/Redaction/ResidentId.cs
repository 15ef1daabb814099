using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>Chinese resident identity numbers (GB 11643-1999): province, birth date, order, and a check character by ISO 7064, MOD 11-2.</summary>
internal static class ResidentId
{
    public const int Length = 18;

    private const string Checks = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly HashSet<string> Provinces =
        ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
         "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83"];

    public static bool IsValid(ReadOnlySpan<char> number)
    {
        if (number.Length != Length || !Provinces.Contains(number[..2].ToString()) || !IsBirthDate(number.Slice(6, 8)))
            return false;
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
                return false;
            sum += (number[i] - '0') * Weights[i];
        }

        return number[^1] == Checks[sum % 11];
    }

    // Nobody alive was born before 1900; how late is left open, for this room has no clock.
    private static bool IsBirthDate(ReadOnlySpan<char> digits) =>
        DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2100;
}
