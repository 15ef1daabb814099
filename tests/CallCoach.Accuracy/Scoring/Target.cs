using System.Globalization;

namespace CallCoach.Accuracy.Scoring;

/// <summary>What a figure has to reach.</summary>
/// <param name="Low">Lowest good value.</param>
/// <param name="High">Highest good value.</param>
public readonly record struct Target(double Low, double High)
{
    public static Target AtLeast(double low) => new(low, double.PositiveInfinity);
    public static Target AtMost(double high) => new(double.NegativeInfinity, high);
    public static Target Between(double low, double high) => new(low, high);

    public bool IsReached(double figure) => figure >= Low && figure <= High;

    public override string ToString() => (double.IsInfinity(Low), double.IsInfinity(High)) switch
    {
        (false, true) => "≥ " + Text(Low),
        (true, false) => "≤ " + Text(High),
        _ => $"{Text(Low)}–{Text(High)}",
    };

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
