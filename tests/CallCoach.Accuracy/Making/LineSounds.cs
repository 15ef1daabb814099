using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Making;

/// <summary>What a telephone line carries that is no speech.</summary>
public static class LineSounds
{
    private static readonly double[] DtmfRows = [697, 770, 852, 941];
    private static readonly double[] DtmfColumns = [1209, 1336, 1477, 1633];

    /// <summary>Call progress tones by country (ITU-T E.180 supplement 2).</summary>
    public static readonly IReadOnlyList<(string Name, ToneSequence Tone)> Progress =
    [
        ("ringback US", new([440, 480], [2, 4])),
        ("ringback Europe", new([425], [1, 4])),
        ("ringback UK", new([400, 450], [0.4, 0.2, 0.4, 2])),
        ("ringback China", new([450], [1, 4])),
        ("ringback Japan", new([400], [1, 2], ModulatedHz: 16)),
        ("ringback Australia", new([413, 438], [0.4, 0.2, 0.4, 2])),
        ("busy US", new([480, 620], [0.5, 0.5])),
        ("busy China", new([450], [0.35, 0.35])),
        ("congestion US", new([480, 620], [0.25, 0.25])),
        ("dial tone US", new([350, 440], [])),
        ("dial tone Europe", new([425], [])),
        ("call waiting", new([440], [0.3, 9.7])),
        ("fax calling", new([1100], [0.5, 3])),
        ("modem answer", new([2100], [])),
    ];

    /// <summary>Digits dialled in a row: 100 ms each, 80 to 250 ms apart, with rests.</summary>
    public static float[] Dtmf(int length, Random random)
    {
        var sound = new List<float>();
        while (sound.Count < length)
        {
            var digit = new ToneSequence([DtmfRows[random.Next(4)], DtmfColumns[random.Next(4)]], [10, 0]);
            sound.AddRange(digit.Render((int)SpeechFormat.Samples(0.1)));
            sound.AddRange(Sound.Silence(random.Next(8) == 0 ? 1 : 0.08 + 0.17 * random.NextDouble()));
        }
        return [.. sound[..length]];
    }

    /// <summary>The hold music that Debian ships for Asterisk.</summary>
    public static IEnumerable<(string Name, float[] Samples)> HoldMusic(WorkFolder work) =>
        Directory.EnumerateFiles("/usr/share/asterisk/moh", "*.wav").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), work.Sound("moh", path, () => Sox.Read(path))));

    /// <summary>A tune of chords by drawn instrument: organ (steady harmonics), plucked string, or music box.</summary>
    public static float[] Tune(int length, Random random)
    {
        var sound = new float[length];
        var (decay, harmonics) = random.Next(3) switch { 0 => (0.5, 8), 1 => (3.0, 10), _ => (6.0, 3) };
        var beat = 0.25 + 0.25 * random.NextDouble();
        int[] scale = [0, 2, 4, 5, 7, 9, 11, 12, 14, 16];
        for (double t = 0; t * SpeechFormat.SampleRateHz < length; t += beat * (1 + random.Next(2)))
            foreach (var octave in (double[])[110, 220, 440])
                AddNote(sound, t, beat * 3, octave * Math.Pow(2, scale[random.Next(scale.Length)] / 12.0), decay, harmonics);
        return sound;
    }

    private static void AddNote(float[] sound, double from, double seconds, double hz, double decay, int harmonics)
    {
        var start = (int)(from * SpeechFormat.SampleRateHz);
        for (var i = 0; i < seconds * SpeechFormat.SampleRateHz && start + i < sound.Length; i++)
        {
            var t = (double)i / SpeechFormat.SampleRateHz;
            var envelope = Math.Min(1, t / 0.01) * Math.Exp(-decay * t) * Math.Min(1, (seconds - t) / 0.05);
            for (var k = 1; k <= harmonics && k * hz < 3600; k++)
                sound[start + i] += (float)(0.03 / k * envelope * Math.Sin(2 * Math.PI * k * hz * t));
        }
    }
}
