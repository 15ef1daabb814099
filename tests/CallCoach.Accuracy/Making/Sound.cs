namespace CallCoach.Accuracy.Making;

/// <summary>Small things done to samples; none changes its argument.</summary>
public static class Sound
{
    public static float[] Silence(double seconds) => new float[SpeechFormat.Samples(seconds)];

    /// <summary>Digital silence before and after.</summary>
    public static float[] Pad(float[] samples, double seconds) => [.. Silence(seconds), .. samples, .. Silence(seconds)];

    public static float[] Gain(float[] samples, double decibels)
    {
        var factor = (float)Math.Pow(10, decibels / 20);
        return Array.ConvertAll(samples, sample => sample * factor);
    }

    /// <summary>What is beyond full scale is cut off, and 16 bits remain.</summary>
    public static float[] Digitise(float[] samples) =>
        Array.ConvertAll(samples, sample => MathF.Round(Math.Clamp(sample, -1f, 32767f / 32768f) * 32768f) / 32768f);

    /// <summary>Sample by sample; as long as the first.</summary>
    public static float[] Mix(float[] first, float[] second)
    {
        var mixed = (float[])first.Clone();
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
            mixed[i] += second[i];
        return mixed;
    }

    /// <summary>Mean square.</summary>
    public static double Power(ReadOnlySpan<float> samples)
    {
        double sum = 0;
        foreach (var sample in samples)
            sum += (double)sample * sample;
        return samples.IsEmpty ? 0 : sum / samples.Length;
    }

    /// <summary>Adds noise at a signal-to-noise ratio.</summary>
    /// <param name="speech">Clean.</param>
    /// <param name="activeLevelDbfs">Level of the speech while there is speech.</param>
    /// <param name="noise">At least as long.</param>
    /// <param name="ratioDb">Active speech level less level of the noise.</param>
    public static float[] AddNoise(float[] speech, double activeLevelDbfs, float[] noise, double ratioDb) =>
        Digitise(Mix(speech, Gain(noise[..speech.Length], activeLevelDbfs - ratioDb - 10 * Math.Log10(Power(noise.AsSpan(0, speech.Length))))));
}
