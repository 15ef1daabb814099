namespace CallCoach.Testing;

/// <summary>Sound that has what the speech engine listens for, with the truth known: syllables of a buzzing voice with formants. 8 kHz.</summary>
public static class Voice
{
    private const int SampleRateHz = 8_000;
    private static readonly (double Hz, double Width)[][] Vowels =
        [[(700, 130), (1220, 150), (2600, 200)], [(300, 80), (2200, 200), (2900, 250)], [(350, 90), (800, 120), (2500, 200)], [(500, 100), (1700, 160), (2500, 200)]];

    /// <summary>An utterance of so many syllables, one after the other, each a vowel between two consonant closures.</summary>
    /// <param name="syllables">How many.</param>
    /// <param name="perSecond">How fast.</param>
    /// <param name="amplitude">Of the loudest sample.</param>
    /// <param name="f0Hz">Pitch at the beginning.</param>
    /// <param name="endF0Hz">Pitch at the end; the same when left out.</param>
    public static float[] Utter(int syllables, double perSecond = 4, double amplitude = 0.3, double f0Hz = 140, double? endF0Hz = null)
    {
        var length = (int)(SampleRateHz / perSecond);
        var sound = new float[syllables * length];
        var phase = 0.0;
        for (var i = 0; i < sound.Length; i++)
        {
            var f0 = f0Hz * Math.Pow((endF0Hz ?? f0Hz) / f0Hz, (double)i / sound.Length);
            phase += f0 / SampleRateHz;
            sound[i] = (float)(Envelope((double)(i % length) / length) * Buzz(phase, f0, Vowels[i / length % Vowels.Length]));
        }
        var peak = sound.Max(Math.Abs);
        return sound.Select(sample => (float)(sample * amplitude / peak)).ToArray();
    }

    private static double Envelope(double part) => Math.Pow(Math.Sin(Math.PI * part), 1.5);

    private static double Buzz(double phase, double f0, (double Hz, double Width)[] vowel)
    {
        var sum = 0.0;
        for (var harmonic = 1; harmonic * f0 < 3_600; harmonic++)
            sum += Gain(harmonic * f0, vowel) * Math.Sin(2 * Math.PI * harmonic * phase);
        return sum;
    }

    private static double Gain(double hz, (double Hz, double Width)[] vowel) =>
        vowel.Sum(formant => 1 / (1 + Math.Pow((hz - formant.Hz) / formant.Width, 2))) * 500 / (hz + 300);
}
