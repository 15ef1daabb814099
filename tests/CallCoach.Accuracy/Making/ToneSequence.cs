namespace CallCoach.Accuracy.Making;

/// <summary>A sum of sines that is switched on and off in a fixed rhythm, over and over.</summary>
/// <param name="Hz">The sines, all as loud.</param>
/// <param name="Rhythm">Seconds on, off, on, off …; empty for a tone without a break.</param>
/// <param name="ModulatedHz">Amplitude modulation in full depth; 0 for none.</param>
public sealed record ToneSequence(double[] Hz, double[] Rhythm, double ModulatedHz = 0)
{
    private const double RampSeconds = 0.005;
    private const float Amplitude = 0.1f;

    public float[] Render(int length)
    {
        var tone = new float[length];
        for (var i = 0; i < length; i++)
        {
            var t = (double)i / SpeechFormat.SampleRateHz;
            var sum = Hz.Sum(hz => Math.Sin(2 * Math.PI * hz * t)) / Hz.Length;
            tone[i] = (float)(Amplitude * Gate(t) * Modulation(t) * sum);
        }
        return tone;
    }

    private double Modulation(double t) => ModulatedHz > 0 ? 0.5 - 0.5 * Math.Cos(2 * Math.PI * ModulatedHz * t) : 1;

    // 1 while on, 0 while off, with ramps so that switching does not click.
    private double Gate(double t)
    {
        if (Rhythm.Length == 0)
            return 1;
        var at = t % Rhythm.Sum();
        for (var i = 0; i < Rhythm.Length; at -= Rhythm[i++])
            if (at < Rhythm[i])
                return i % 2 == 1 ? 0 : Math.Min(1, Math.Min(at, Rhythm[i] - at) / RampSeconds);
        return 0;
    }
}
