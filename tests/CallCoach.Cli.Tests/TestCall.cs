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
        var (voice, other) = (SteadyVoice(110, sampleRateHz), SteadyVoice(190, sampleRateHz));
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

    // Four syllables a second at a steady pitch; wider rates by straight lines between the samples of 8 kHz.
    private static float[] SteadyVoice(double f0Hz, int sampleRateHz)
    {
        var narrow = Voice.Utter(syllables: 16, perSecond: 4, f0Hz: f0Hz * 0.97, endF0Hz: f0Hz * 0.97);
        return Enumerable.Range(0, 4 * sampleRateHz).Select(i => Between(narrow, (double)i * 8_000 / sampleRateHz)).ToArray();
    }

    private static float Between(float[] samples, double at)
    {
        var (before, after) = ((int)at, Math.Min((int)at + 1, samples.Length - 1));
        return samples[before] + (float)(at - before) * (samples[after] - samples[before]);
    }
}
