namespace CallCoach.Speech;

/// <summary>A range on the call's time line, in samples at <see cref="SpeechFormat.SampleRateHz"/>.</summary>
/// <param name="Start">First sample.</param>
/// <param name="End">One past the last.</param>
public readonly record struct TimeRange(long Start, long End)
{
    public long Length => End - Start;
    public double Seconds => SpeechFormat.Seconds(Length);
}
