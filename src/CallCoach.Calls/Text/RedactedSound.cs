using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>What must go out of a recording with the words that are masked.</summary>
internal static class RedactedSound
{
    /// <returns>Channel and range; not what is masked only until the next line tells.</returns>
    public static IEnumerable<(int Channel, TimeRange Range)> Of(IEnumerable<HeardLine> lines) =>
        from line in lines
        from redaction in line.Redactions
        where redaction.Kind != SensitiveKind.Pending
        select (line.Channel, new TimeRange(SpeechFormat.Samples(redaction.Start), SpeechFormat.Samples(redaction.End)));
}
