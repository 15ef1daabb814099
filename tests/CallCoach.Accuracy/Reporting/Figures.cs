using System.Globalization;

namespace CallCoach.Accuracy.Reporting;

/// <summary>Numbers as they are read: three digits that count.</summary>
public static class Figures
{
    public static string Text(double value) => double.IsNaN(value)
        ? "–"
        : value.ToString(Math.Abs(value) switch { < 10 => "0.000", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
