using CallCoach.Audio;

namespace CallCoach.Cli.Tests;

/// <summary>Recordings of two voices whose turns are known: the agent speaks first, then the customer, in turn.</summary>
internal static class TestCall
{
    /// <summary>Writes a WAV file; every turn is 4 s long, with 1 s between.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sampleRateHz">Its rate.</param>
    /// <param name="channels">1: the agent's voice alone; 2: agent, customer.</param>
    /// <param name="turns">Turns of both in all.</param>
    public static void Write(string path, int sampleRateHz, int channels, int turns)
    {
        using var stream = File.Create(path);
        var writer = new WavWriter(stream, sampleRateHz, channels);
        var (voice, other) = (Voice(110, sampleRateHz), Voice(190, sampleRateHz));
        var silence = new float[voice.Length];
        for (var turn = 0; turn < turns; turn++)
        {
            var agentSpeaks = turn % 2 == 0;
            if (channels == 1)
                writer.Append(agentSpeaks ? voice : silence);
            else
                writer.Append(agentSpeaks ? voice : silence, agentSpeaks ? silence : other);
            writer.AppendSilence(sampleRateHz);
        }
        writer.PatchHeader();
    }

    // Vowel-like: a pulse train whose harmonics fall off, loud and soft four times a second.
    private static float[] Voice(double f0Hz, int sampleRateHz)
    {
        var samples = new float[4 * sampleRateHz];
        for (var i = 0; i < samples.Length; i++)
        {
            var t = (double)i / sampleRateHz;
            var loudness = 0.08 * (0.55 - 0.45 * Math.Cos(2 * Math.PI * 4 * t));
            var phase = 2 * Math.PI * f0Hz * (t + 0.004 * Math.Sin(2 * Math.PI * 0.8 * t));
            for (var harmonic = 1; harmonic <= 12; harmonic++)
                samples[i] += (float)(loudness * Math.Cos(harmonic * phase) / Math.Sqrt(harmonic));
        }
        return samples;
    }
}
