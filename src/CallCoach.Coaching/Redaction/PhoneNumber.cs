using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Telephone numbers by their form: Chinese mobile and landline, North American, other national ones, international.</summary>
internal static partial class PhoneNumber
{
    /// <summary>Nobody gives a shorter one but a service's.</summary>
    public const int Shortest = 7;

    /// <param name="run">All of it must be the number.</param>
    public static bool IsWhole(DigitRun run)
    {
        var digits = run.Text;
        if (run.IsAmount)
            return false;
        if (run.IsInternational)
            return digits.Length is >= 8 and <= 15;                       // ITU-T E.164
        if (ChineseMobile().IsMatch(digits) || ChineseLandline().IsMatch(digits))
            return true;
        return run.IsDictated && (NorthAmerican().IsMatch(digits) || National().IsMatch(digits) || Foreign().IsMatch(digits));
    }

    /// <summary>Part of a run that is a mobile number in itself: it stands in its own group.</summary>
    public static bool IsMobile(string digits) => ChineseMobile().IsMatch(digits);

    [GeneratedRegex("^(86|0086)?1[3-9][0-9]{9}$")]
    private static partial Regex ChineseMobile();

    [GeneratedRegex("^0(10|2[0-9]|[3-9][0-9]{2})[2-8][0-9]{6,7}$")]
    private static partial Regex ChineseLandline();

    // Area and exchange begin with 2 to 9 (North American Numbering Plan).
    [GeneratedRegex("^1?[2-9][0-9]{2}[2-9][0-9]{6}$")]
    private static partial Regex NorthAmerican();

    [GeneratedRegex("^0[1-9][0-9]{7,9}$")]
    private static partial Regex National();

    [GeneratedRegex("^00[1-9][0-9]{7,13}$")]
    private static partial Regex Foreign();
}
