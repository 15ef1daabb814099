namespace CallCoach.Benchmarks;

/// <summary>How long a question took, from its first byte out to its last byte in.</summary>
/// <param name="Name">The question's.</param>
/// <param name="First">The first time, ms: nothing of it is in the database's cache.</param>
/// <param name="Median">Of the later times, ms.</param>
/// <param name="P95">Of the later times, ms; nearest rank.</param>
/// <param name="Bytes">Of the answer.</param>
public sealed record ListTiming(string Name, double First, double Median, double P95, long Bytes)
{
    public static ListTiming Of(string name, double first, IEnumerable<double> later, long bytes)
    {
        var sorted = later.Order().ToArray();
        return new ListTiming(name, first, sorted[sorted.Length / 2], sorted[(int)Math.Ceiling(0.95 * sorted.Length) - 1], bytes);
    }
}
