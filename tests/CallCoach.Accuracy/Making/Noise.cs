using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <summary>Sounds that disturb a call. Their level is set where they are mixed.</summary>
public static class Noise
{
    private const int Talkers = 16;

    /// <summary>White, Gaussian.</summary>
    public static float[] White(int length, Random random)
    {
        var noise = new float[length];
        for (var i = 0; i < length; i++)
            noise[i] = (float)(0.1 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return noise;
    }

    /// <summary>Sixteen people who talk at once without a break, all at the same level.</summary>
    /// <param name="voices">Whom to take them from.</param>
    /// <param name="length">Samples.</param>
    /// <param name="random">Draws clips and where they begin.</param>
    public static float[] Babble(IReadOnlyList<Clip> voices, int length, Random random)
    {
        var babble = new float[length];
        for (var talker = 0; talker < Talkers; talker++)
            for (var at = -random.Next(SpeechFormat.SampleRateHz); at < length;)
            {
                var clip = voices[random.Next(voices.Count)];
                var gain = (float)Math.Pow(10, (-30 - clip.Truth.ActiveLevelDbfs) / 20);
                var speech = clip.Trimmed;
                for (var i = Math.Max(0, -at); i < speech.Length && at + i < length; i++)
                    babble[at + i] += gain * speech[i];
                at += speech.Length;
            }
        return babble;
    }

    /// <summary>Mains hum: the fundamental and its harmonics, falling 6 dB an octave.</summary>
    public static float[] Hum(double hz, int length, Random random)
    {
        var phases = Enumerable.Range(0, 8).Select(_ => 2 * Math.PI * random.NextDouble()).ToArray();
        var hum = new float[length];
        for (var i = 0; i < length; i++)
            for (var k = 0; k < phases.Length; k++)
                hum[i] += (float)(0.1 / (k + 1) * Math.Sin(2 * Math.PI * hz * (k + 1) * i / SpeechFormat.SampleRateHz + phases[k]));
        return hum;
    }
}
