using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.WordErrors.Corpus;

/// <summary>A recording of one voice, and what is said in it.</summary>
/// <param name="Name">Unique.</param>
/// <param name="Text">As its source writes it.</param>
/// <param name="Narrow">At 8 kHz, as the speech engine takes it.</param>
/// <param name="Wide">At 16 kHz, as the recogniser takes it.</param>
public sealed record Recording(string Name, string Text, float[] Narrow, float[] Wide)
{
    private const int WidePerNarrow = RecognitionFormat.SampleRateHz / SpeechFormat.SampleRateHz;

    public double Seconds => (double)Wide.Length / RecognitionFormat.SampleRateHz;

    /// <summary>As a job reads it: shorter where the range reaches past the end.</summary>
    public float[] Read(TimeRange range) =>
        Wide[(int)Math.Min(Wide.Length, WidePerNarrow * range.Start)..(int)Math.Min(Wide.Length, WidePerNarrow * range.End)];
}
