using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>The format that recognisers take: 32-bit float, full scale ±1, mono, 16 kHz.</summary>
public static class RecognitionFormat
{
    public const int SampleRateHz = 16_000;

    /// <summary>The longest clip. Moonshine begins to repeat itself on sound of about 30 s, and text that comes in long lumps is hard to follow.</summary>
    public static readonly TimeSpan LongestClip = TimeSpan.FromSeconds(20);

    /// <summary>How many samples of this format last as long as one of the speech engine's.</summary>
    public const int SamplesPerSpeechSample = SampleRateHz / SpeechFormat.SampleRateHz;
}
