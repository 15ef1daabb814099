using CallCoach.Audio;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.WordErrors.Corpus;

/// <summary>Reads a WAV file of one channel at both rates.</summary>
public static class SoundFile
{
    public static (float[] Narrow, float[] Wide) Read(string path)
    {
        using var file = File.OpenRead(path);
        var reader = new WavReader(file);
        var samples = new float[(int)(reader.FrameCount ?? 0)];
        reader.Read([samples], samples.Length);
        var rate = reader.Format.SampleRateHz;
        return (At(samples, rate, SpeechFormat.SampleRateHz), At(samples, rate, RecognitionFormat.SampleRateHz));
    }

    public static float[] At(float[] samples, int rateHz, int wantedHz)
    {
        var resampler = new Resampler(rateHz, wantedHz);
        var output = new float[resampler.MostOutputs(samples.Length) + resampler.MostFlushed];
        var written = resampler.Process(samples, output);
        written += rateHz == wantedHz ? 0 : resampler.Flush(output.AsSpan(written));
        return output[..written];
    }
}
