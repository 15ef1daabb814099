namespace CallCoach.Testing;

/// <summary>Sound that has what the speech engine listens for, with the truth known: a formant voice that speaks syllables of a consonant and a vowel. 8 kHz.</summary>
/// <remarks>Crude, but alive as speech is: the pitch sinks and bends, formants glide, consonants close, hiss or hum. The same for the same seed.</remarks>
public static class Voice
{
    private const int SampleRateHz = 8_000;
    private const double ConsonantShare = 0.35;
    private static readonly double[][] Vowels =
    [
        [730, 1090, 2440], [270, 2290, 3010], [300, 870, 2240], [530, 1840, 2480], [570, 840, 2410], [660, 1720, 2410], [640, 1190, 2390], [390, 1990, 2550],
    ];

    /// <summary>An utterance of so many syllables, one after the other.</summary>
    /// <param name="syllables">How many.</param>
    /// <param name="perSecond">How fast.</param>
    /// <param name="amplitude">Of the loudest sample.</param>
    /// <param name="f0Hz">Pitch at the beginning.</param>
    /// <param name="endF0Hz">Pitch at the end; about a tenth lower than the beginning when left out.</param>
    /// <param name="seed">Which syllables.</param>
    /// <param name="tract">Length of the vocal tract against a grown man's.</param>
    public static float[] Utter(
        int syllables, double perSecond = 4, double amplitude = 0.3, double f0Hz = 140, double? endF0Hz = null, int seed = 1, double tract = 1)
    {
        var random = new Random(seed);
        var plan = Enumerable.Range(0, syllables).Select(_ => Syllable.Draw(random, perSecond, tract)).ToArray();
        var sound = new float[(int)(SampleRateHz * syllables / perSecond)];
        var scale = syllables / perSecond / plan.Sum(syllable => syllable.Seconds);
        var speaker = new Speaker(random);
        for (int i = 0, at = 0; i < plan.Length && at < sound.Length; i++)
        {
            var length = (int)Math.Ceiling(SampleRateHz * scale * plan[i].Seconds);
            for (var t = 0; t < length && at < sound.Length; t++, at++)
            {
                var bend = Math.Pow((endF0Hz ?? 0.9 * f0Hz) / f0Hz, (double)at / sound.Length);
                sound[at] = (float)speaker.Next(f0Hz * bend * plan[i].Accent((double)t / length), plan[i], (double)t / length);
            }
        }
        var peak = sound.Max(Math.Abs);
        return Array.ConvertAll(sound, sample => (float)(sample * amplitude / peak));
    }

    private enum Consonant
    {
        Stop,
        Hiss,
        Nasal,
    }

    private sealed record Syllable(double Seconds, Consonant Consonant, double[] Formants, double Loudness, double AccentDepth)
    {
        public static Syllable Draw(Random random, double perSecond, double tract)
        {
            var vowel = Vowels[random.Next(Vowels.Length)];
            return new Syllable((0.8 + 0.4 * random.NextDouble()) / perSecond, (Consonant)random.Next(3),
                [.. vowel.Select(hz => hz / tract * (0.95 + 0.1 * random.NextDouble()))], 0.6 + 0.4 * random.NextDouble(), 0.06 * random.NextDouble());
        }

        public double Accent(double part) => 1 + AccentDepth * Math.Sin(Math.PI * part);

        /// <summary>How much of the voice comes through, 0 to 1.</summary>
        public double Voiced(double part) => part < ConsonantShare
            ? Consonant == Consonant.Nasal ? 0.25 : Consonant == Consonant.Hiss ? 0.02 : 0.0
            : Loudness * Math.Sin(Math.PI * Math.Pow((part - ConsonantShare) / (1 - ConsonantShare), 0.7));

        /// <summary>Noise of the consonant, 0 to 1.</summary>
        public double Noise(double part) => Consonant switch
        {
            Consonant.Hiss => part < ConsonantShare ? 0.15 : 0,
            Consonant.Stop => part is > ConsonantShare - 0.08 and < ConsonantShare + 0.02 ? 0.3 : 0,
            _ => 0,
        };
    }

    /// <summary>Source and resonators, going on from sample to sample.</summary>
    private sealed class Speaker(Random random)
    {
        private readonly double[] _formants = [500, 1500, 2500];
        private readonly double[] _last = new double[3], _before = new double[3];
        private double _phase, _jitter = 1, _voiced, _noise, _lastSource;

        public double Next(double f0Hz, Syllable syllable, double part)
        {
            _phase += f0Hz * _jitter / SampleRateHz;
            var pulse = _phase >= 1 ? 1.0 : 0.0;
            if (_phase >= 1)
                (_phase, _jitter) = (_phase - 1, 1 + 0.015 * (2 * random.NextDouble() - 1));
            _voiced += (syllable.Voiced(part) - _voiced) * 0.01;
            _noise += (syllable.Noise(part) - _noise) * 0.03;
            var breath = 2 * random.NextDouble() - 1;
            _lastSource = 0.7 * _lastSource + pulse * _voiced + 0.004 * breath * _voiced;
            return Resonate(_lastSource, syllable) + 0.3 * _noise * breath;
        }

        private double Resonate(double source, Syllable syllable)
        {
            var sum = 0.0;
            for (var i = 0; i < _formants.Length; i++)
            {
                _formants[i] += (syllable.Formants[i] - _formants[i]) * 0.003;
                var radius = Math.Exp(-Math.PI * (60 + 40 * i) / SampleRateHz);
                var sample = source * (1 - radius) + 2 * radius * Math.Cos(2 * Math.PI * _formants[i] / SampleRateHz) * _last[i] - radius * radius * _before[i];
                (_before[i], _last[i]) = (_last[i], sample);
                sum += sample * (i == 1 ? -0.6 : 1);
            }
            return sum;
        }
    }
}
