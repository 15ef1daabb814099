namespace CallCoach.Testing;

/// <summary>Sounds whose truth is known because the test makes them. Full scale is ±1.</summary>
public static class Signal
{
    /// <summary>A sine that starts at phase 0.</summary>
    public static float[] Sine(double hz, double amplitude, int samples, int sampleRateHz)
    {
        var signal = new float[samples];
        for (var i = 0; i < samples; i++)
            signal[i] = (float)(amplitude * Math.Sin(2 * Math.PI * hz * i / sampleRateHz));
        return signal;
    }

    /// <summary>White noise, uniform in ±amplitude; the same for the same seed.</summary>
    public static float[] Noise(double amplitude, int samples, int seed)
    {
        var random = new Random(seed);
        var signal = new float[samples];
        for (var i = 0; i < samples; i++)
            signal[i] = (float)(amplitude * (2 * random.NextDouble() - 1));
        return signal;
    }

    public static float[] Silence(int samples) => new float[samples];

    public static float[] Concat(params float[][] parts) => parts.SelectMany(part => part).ToArray();

    /// <summary>Cuts a signal into pieces of random length, as packets come; the same for the same seed.</summary>
    public static IEnumerable<float[]> Packets(float[] signal, int longest, int seed)
    {
        var random = new Random(seed);
        for (var at = 0; at < signal.Length;)
        {
            var length = Math.Min(signal.Length - at, random.Next(0, longest + 1));
            yield return signal[at..(at + length)];
            at += length;
        }
    }
}
