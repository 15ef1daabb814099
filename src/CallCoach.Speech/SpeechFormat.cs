namespace CallCoach.Speech;

/// <summary>The one format that the speech engine works in: 32-bit float, full scale ±1, 8 kHz, hops of 10 ms.</summary>
public static class SpeechFormat
{
    /// <summary>Telephone speech; wider input is downsampled before it comes here.</summary>
    public const int SampleRateHz = 8_000;

    /// <summary>10 ms: one decision of the voice activity detector.</summary>
    public const int HopSamples = SampleRateHz / 100;

    /// <summary>Seconds from the start of the call to a position.</summary>
    /// <param name="samples">Samples at <see cref="SampleRateHz"/>.</param>
    public static double Seconds(long samples) => (double)samples / SampleRateHz;

    /// <summary>The position, in samples at <see cref="SampleRateHz"/>, of a time in seconds.</summary>
    public static long Samples(double seconds) => (long)Math.Round(seconds * SampleRateHz);
}
