using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>A stretch of a call, in seconds from its start.</summary>
public sealed record RangeReport(double Start, double End)
{
    public static RangeReport Of(TimeRange range) =>
        new(Numbers.Seconds(SpeechFormat.Seconds(range.Start)), Numbers.Seconds(SpeechFormat.Seconds(range.End)));
}
