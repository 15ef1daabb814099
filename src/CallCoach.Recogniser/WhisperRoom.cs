using CallCoach.Transcription;

namespace CallCoach.Recogniser;

/// <summary>Silence after a clip, so that the runtime lets Whisper finish what it writes.</summary>
/// <remarks>
/// sherpa-onnx 1.13.4 ends the text at six tokens for each second of sound, and takes 30 s at most. English needs about four;
/// fast Mandarin, seven characters a second of which many are two tokens, needs more than twice six. Whisper itself was trained on
/// clips that are filled with silence.
/// </remarks>
internal static class WhisperRoom
{
    private const double RuntimeTokensPerSecond = 6, MostTokensPerSecond = 14;
    private const int MostSamples = (int)(29.4 * RecognitionFormat.SampleRateHz);

    public static float[] After(ReadOnlySpan<float> clip)
    {
        var roomy = new float[Math.Max(clip.Length, Math.Min((int)(clip.Length * (MostTokensPerSecond / RuntimeTokensPerSecond)), MostSamples))];
        clip.CopyTo(roomy);
        return roomy;
    }
}
