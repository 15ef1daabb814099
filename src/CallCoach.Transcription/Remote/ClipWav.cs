using CallCoach.Audio;

namespace CallCoach.Transcription;

/// <summary>A clip as a WAV file of 16 bits.</summary>
internal static class ClipWav
{
    public static byte[] Of(SpeechClip clip)
    {
        using var stream = new MemoryStream(WavWriter.HeaderBytes + clip.Samples.Length * sizeof(short));
        var writer = new WavWriter(stream, RecognitionFormat.SampleRateHz, channels: 1);
        writer.Append(clip.Samples);
        writer.PatchHeader();
        return stream.ToArray();
    }
}
