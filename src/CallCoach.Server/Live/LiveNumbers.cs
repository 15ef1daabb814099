using CallCoach.Speech;

namespace CallCoach.Server.Live;

/// <summary>Numbers as the wire carries them: rounded to what a screen can show, null for what is unknown.</summary>
internal static class LiveNumbers
{
    public static double Seconds(long position) => Math.Round(SpeechFormat.Seconds(position), 2);

    public static double? Known(Reading reading, int digits) => reading.IsKnown ? Known((double)reading.Value, digits) : null;

    public static double? Known(double value, int digits) => double.IsFinite(value) ? Math.Round(value, digits) : null;
}
