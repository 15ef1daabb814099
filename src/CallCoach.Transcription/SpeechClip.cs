namespace CallCoach.Transcription;

/// <summary>Sound of one speaker that is to be recognised.</summary>
/// <param name="Samples">Mono, full scale ±1, at <see cref="RecognitionFormat.SampleRateHz"/>.</param>
/// <param name="Language">BCP 47 tag ("en", "zh-CN"); empty when it is not known.</param>
public sealed record SpeechClip(float[] Samples, string Language)
{
    public double Seconds => (double)Samples.Length / RecognitionFormat.SampleRateHz;
}
