using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.WordErrors.Corpus;

/// <summary>Many recordings in a row, as one long side of a call.</summary>
public static class InOneFile
{
    /// <param name="recordings">In order.</param>
    /// <param name="pauseSeconds">Silence between two.</param>
    public static Recording Of(IReadOnlyList<Recording> recordings, double pauseSeconds) => new(
        "in one file",
        string.Join(' ', recordings.Select(recording => recording.Text)),
        Join(recordings.Select(recording => recording.Narrow), new float[(int)(pauseSeconds * SpeechFormat.SampleRateHz)]),
        Join(recordings.Select(recording => recording.Wide), new float[(int)(pauseSeconds * RecognitionFormat.SampleRateHz)]));

    private static float[] Join(IEnumerable<float[]> parts, float[] pause) => [.. parts.SelectMany(part => part.Concat(pause))];
}
