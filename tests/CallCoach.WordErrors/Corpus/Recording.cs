using CallCoach.Transcription;

namespace CallCoach.WordErrors.Corpus;

/// <summary>A recording of one voice, and what is said in it.</summary>
/// <param name="Name">Unique.</param>
/// <param name="Text">As its source writes it.</param>
/// <param name="Narrow">At 8 kHz, as the speech engine takes it.</param>
/// <param name="Wide">At 16 kHz, as the recogniser takes it.</param>
public sealed record Recording(string Name, string Text, float[] Narrow, float[] Wide)
{
    public double Seconds => (double)Wide.Length / RecognitionFormat.SampleRateHz;
}
