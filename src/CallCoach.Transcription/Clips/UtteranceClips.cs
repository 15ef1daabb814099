using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>How speech is cut for a recogniser: with some quiet around it, and never too long.</summary>
public static class UtteranceClips
{
    /// <summary>
    /// Quiet that is taken along on each side, in samples of the speech engine: 250 ms. That much is there (the pause which ends an
    /// utterance is no shorter), and soft first and last sounds, which the voice detector leaves out, lie in it.
    /// </summary>
    public const int PaddingSamples = SpeechFormat.SampleRateHz / 4;

    private const int StepSamples = RecognitionFormat.SampleRateHz / 50;       // 20 ms
    private const int QuietSteps = 10;                                         // a cut needs 200 ms around it to be judged
    private static readonly int LongestSamples = (int)(RecognitionFormat.LongestClip.TotalSeconds * RecognitionFormat.SampleRateHz);

    /// <summary>The range with its padding; never before the start of the call.</summary>
    public static TimeRange Pad(TimeRange speech) => new(Math.Max(0, speech.Start - PaddingSamples), speech.End + PaddingSamples);

    /// <summary>Cuts sound into clips of at most <see cref="RecognitionFormat.LongestClip"/>, each cut at the quietest place of the later half of what one clip may hold.</summary>
    /// <param name="sound">At <see cref="RecognitionFormat.SampleRateHz"/>.</param>
    /// <returns>In order and without holes; none for no sound.</returns>
    public static IReadOnlyList<Range> Split(ReadOnlySpan<float> sound)
    {
        var clips = new List<Range>();
        var from = 0;
        while (sound.Length - from > LongestSamples)
        {
            var cut = from + LongestSamples / 2 + QuietestPlace(sound.Slice(from + LongestSamples / 2, LongestSamples / 2));
            clips.Add(from..cut);
            from = cut;
        }
        if (from < sound.Length)
            clips.Add(from..sound.Length);
        return clips;
    }

    // The middle of the 200 ms with the least power.
    private static int QuietestPlace(ReadOnlySpan<float> sound)
    {
        var (place, least) = (sound.Length, float.PositiveInfinity);
        for (var start = 0; start + QuietSteps * StepSamples <= sound.Length; start += StepSamples)
        {
            var power = Energy.MeanSquare(sound.Slice(start, QuietSteps * StepSamples));
            if (power < least)
                (place, least) = (start + QuietSteps * StepSamples / 2, power);
        }
        return place;
    }
}
