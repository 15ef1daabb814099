namespace CallCoach.Cli.Load;

/// <summary>Sound that behaves like speech without being any: voiced syllables of changing vowels, with pauses, pitch and turns.</summary>
/// <remarks>A pulse train at the pitch through three resonators (Klatt 1980, in its smallest form), one loudness arc a syllable. The same each time.</remarks>
internal static class SpokenSound
{
    private const double UsualRate = 4.5, HastyRate = 7.5;       // syllables per second

    // First three formants, Hz, of a, e, i, o, u.
    private static readonly double[][] Vowels =
        [[730, 1090, 2440], [530, 1840, 2480], [270, 2290, 3010], [570, 840, 2410], [300, 870, 2240]];

    /// <summary>A call of two and a half minutes: talk at a usual pace, then haste, then a monologue without a breath.</summary>
    public static (float[] Agent, float[] Customer) Call(int sampleRateHz)
    {
        var (agent, customer) = (new Voice(sampleRateHz, pitchHz: 190, seed: 1), new Voice(sampleRateHz, pitchHz: 120, seed: 2));
        for (var turn = 0; turn < 5; turn++)
        {
            Turn(agent, customer, seconds: 7, UsualRate);
            Turn(customer, agent, seconds: 3, UsualRate);
        }
        Turn(agent, customer, seconds: 25, HastyRate);
        Turn(customer, agent, seconds: 3, UsualRate);
        Turn(agent, customer, seconds: 70, UsualRate);
        Turn(customer, agent, seconds: 3, UsualRate);
        return (agent.Samples, customer.Samples);
    }

    // Phrases of 2.6 s with 0.4 s between, and half a second to the other's turn.
    private static void Turn(Voice speaker, Voice listener, double seconds, double rate)
    {
        for (var spoken = 0.0; spoken < seconds; spoken += 3)
        {
            speaker.Speak(Math.Min(2.6, seconds - spoken), rate);
            speaker.BeSilent(0.4);
        }
        speaker.BeSilent(0.1);
        listener.BeSilentUntil(speaker.Length);
    }

    private sealed class Voice(int sampleRateHz, double pitchHz, int seed)
    {
        private readonly Random _random = new(seed);
        private readonly List<float> _samples = [];
        private readonly double[] _past = new double[6];        // two outputs of each resonator
        private double _phase;

        public int Length => _samples.Count;
        public float[] Samples => [.. _samples];

        public void BeSilent(double seconds) => BeSilentUntil(Length + (int)(seconds * sampleRateHz));

        // Not digital silence: a line has noise of about -75 dBFS.
        public void BeSilentUntil(int length)
        {
            while (_samples.Count < length)
                _samples.Add((float)((_random.NextDouble() - 0.5) * 0.0006));
        }

        public void Speak(double seconds, double rate)
        {
            var syllables = (int)Math.Round(seconds * rate);
            for (var i = 0; i < syllables; i++)
                Syllable(seconds / syllables, Vowels[_random.Next(Vowels.Length)], pitchHz * (1.12 - 0.25 * i / syllables + 0.06 * (_random.NextDouble() - 0.5)));
        }

        private void Syllable(double seconds, double[] formants, double hz)
        {
            var length = (int)(seconds * sampleRateHz);
            for (var i = 0; i < length; i++)
            {
                var arc = 0.04 + 0.96 * Math.Pow(Math.Sin(Math.PI * (i + 0.5) / length), 2);
                _samples.Add((float)(0.16 * arc * Sound(formants, hz)));
            }
        }

        private double Sound(double[] formants, double hz)
        {
            _phase += hz / sampleRateHz;
            var pulse = _phase >= 1 ? 1.0 : 0.0;
            _phase -= Math.Floor(_phase);
            var sound = pulse + 0.01 * (_random.NextDouble() - 0.5);
            var sum = 0.0;
            for (var f = 0; f < formants.Length; f++)
                sum += Resonate(f, formants[f], bandwidthHz: 80 + 40 * f, sound) / (1 + f);
            return sum;
        }

        private double Resonate(int resonator, double hz, double bandwidthHz, double input)
        {
            var radius = Math.Exp(-Math.PI * bandwidthHz / sampleRateHz);
            var output = input + 2 * radius * Math.Cos(2 * Math.PI * hz / sampleRateHz) * _past[2 * resonator] - radius * radius * _past[2 * resonator + 1];
            (_past[2 * resonator + 1], _past[2 * resonator]) = (_past[2 * resonator], output);
            return output;
        }
    }
}
