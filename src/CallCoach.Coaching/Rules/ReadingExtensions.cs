using CallCoach.Speech;

namespace CallCoach.Coaching;

internal static class ReadingExtensions
{
    /// <summary>Known, and at least so sure.</summary>
    public static bool IsKnownWith(this Reading reading, double leastConfidence) => reading.IsKnown && reading.Confidence >= leastConfidence;
}
