namespace CallCoach.Calls;

/// <summary>Numbers as reports show them: rounded to what is meant, null for what is unknown.</summary>
internal static class Numbers
{
    public static double Seconds(double seconds) => Math.Round(seconds, 3);

    public static double? Known(double value, int digits) => double.IsFinite(value) ? Math.Round(value, digits) : null;
}
