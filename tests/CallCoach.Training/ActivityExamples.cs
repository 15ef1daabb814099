using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Training;

/// <summary>Speech under everything that a line does to it, and what is no speech.</summary>
/// <param name="suite">Its development half is spoken.</param>
/// <param name="sounds">Music and voices beside it.</param>
public sealed class ActivityExamples(SuiteContext suite, MoreSounds sounds)
{
    private const int ClipsPerPassage = 5, PassagesPerVoice = 40, Others = 364, Made = 40;
    private const double BridgedSeconds = 0.1;

    private readonly IReadOnlyList<Clip> _strangers = [.. new SpokenTexts(suite).Strangers()];
    private readonly IReadOnlyList<float[]> _music =
        [.. LineSounds.HoldMusic(suite.Work).Where(piece => Split.HalfOf(piece.Name, piece.Name) == CorpusHalf.Dev).Select(piece => piece.Samples), .. sounds.Music];

    private Crowd? _crowd;

    public IReadOnlyList<Example> Make()
    {
        _crowd = new Crowd([.. suite.Corpus.All, .. sounds.Voices, .. _strangers]);
        var passages = suite.Corpus.All.Concat(sounds.CleanVoices).Concat(_strangers).Concat(new SpokenTexts(suite).Flite()).GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Chunk(ClipsPerPassage).Take(PassagesPerVoice)).ToList();
        return
        [
            .. SuiteContext.Map(passages.Index().SelectMany(item => new[] { (item.Index * 2, item.Item), (item.Index * 2 + 1, item.Item) }), item => Spoken(item.Item1, item.Item)),
            .. SuiteContext.Map(MadeVoices.Clips(suite, Made * ClipsPerPassage).Chunk(ClipsPerPassage).Index(), item => Spoken(-1 - item.Index, item.Item)),
            .. SuiteContext.Map(Enumerable.Range(0, Others), Other),
        ];
    }

    private Example Spoken(int number, Clip[] clips)
    {
        var random = suite.Random($"activity/{number}");
        var (speed, tilt) = random.Next(2) == 0 ? (1.0, 0.0) : (0.8 + 0.55 * random.NextDouble(), 0.5 - 1.1 * random.NextDouble());
        var spoken = clips.OrderBy(_ => random.Next()).Select(clip => clip.Respoken(Tape.Tilt(Tape.Play(clip.Samples, speed), tilt)));
        return Spoken(PassageMaker.Make(spoken.Where(clip => clip.Truth.Sounds.Count > 0), random), random);
    }

    private Example Spoken(SpokenPassage passage, Random random)
    {
        var clean = passage.Samples;
        var speech = SpeechTruth.Bridge(passage.Sounds, SpeechFormat.Samples(BridgedSeconds));
        if (random.Next(4) == 0)
            clean = Steps(clean, random);
        if (random.Next(5) == 0)
            clean = Fades(clean, SpeechTruth.Bridge(speech, SpeechFormat.Samples(0.25)), random);
        var (sound, kind) = Disturb(clean, passage.ActiveLevelDbfs, random);
        sound = Sound.Digitise(Sound.Gain(sound, -12 - 28 * random.NextDouble() - passage.ActiveLevelDbfs));
        if (random.Next(4) == 0)
            (sound, speech) = Between(sound, speech, random);
        else if (random.Next(3) == 0)
            (sound, speech) = Cut(sound, speech, (int)passage.Sounds[0].Start);
        return Example.Of(sound, speech, double.NaN, kind, withPitch: false);
    }

    private (float[] Sound, string Kind) Disturb(float[] clean, double levelDbfs, Random random)
    {
        var length = clean.Length;
        return random.Next(20) switch
        {
            < 3 => (clean, "clean"),
            < 6 => (Sound.AddNoise(clean, levelDbfs, Noise.White(length, random), 5 + 20 * random.NextDouble()), "white"),
            < 7 => (Sound.AddNoise(clean, levelDbfs, Pink(length, random), 5 + 20 * random.NextDouble()), "pink"),
            < 14 => (Sound.AddNoise(clean, levelDbfs, Babble(length, random), 6 + 15 * random.NextDouble()), "babble"),
            < 15 => (Sound.AddNoise(clean, levelDbfs, Noise.Hum(random.Next(2) == 0 ? 50 : 60, length, random), 5 + 20 * random.NextDouble()), "hum"),
            < 16 => (Sox.Codec(clean, "ul"), "µ-law"),
            < 17 => (Sox.Codec(clean, "al"), "A-law"),
            < 19 => (Sox.Codec(clean, "gsm"), "GSM"),
            _ => (Sound.Digitise(Sound.Gain(clean, 12 * random.NextDouble() - 20 * Math.Log10(clean.Max(Math.Abs)))), "clipped"),
        };
    }

    // Every second time the steady crowd of many that a hall is.
    private float[] Babble(int length, Random random) => random.Next(2) == 0 ? _crowd!.Babble(length, random) : Noise.Babble(suite.Corpus.Prompts, length, random);

    private Example Other(int number)
    {
        var random = suite.Random($"other/{number}");
        var (sound, kind) = NotSpeech(20, number, random);
        return Example.Of(Sound.Digitise(sound), [], double.NaN, kind, withPitch: false);
    }

    // What is no speech, then speech, then what is no speech.
    private (float[] Sound, IReadOnlyList<TimeRange> Speech) Between(float[] sound, IReadOnlyList<TimeRange> speech, Random random)
    {
        var before = NotSpeech(2 + 6 * random.NextDouble(), random.Next(1000), random).Sound;
        var after = NotSpeech(4 + 6 * random.NextDouble(), random.Next(1000), random).Sound;
        return (Sound.Digitise([.. before, .. sound, .. after]), Shift(speech, before.Length));
    }

    private (float[] Sound, string Kind) NotSpeech(double seconds, int number, Random random)
    {
        var length = (int)SpeechFormat.Samples(seconds);
        (float[] Sound, string Kind) made = (number % 14) switch
        {
            0 => (LineSounds.Progress[random.Next(LineSounds.Progress.Count)].Tone.Render(length), "tone"),
            2 => (LineSounds.Dtmf(length, random), "DTMF"),
            3 => (Noise.Hum(random.Next(2) == 0 ? 50 : 60, length, random), "hum"),
            1 or 4 or 12 or 13 => (random.Next(3) > 0 ? Noise.White(length, random) : Pink(length, random), "noise"),
            5 or 6 => (LineSounds.Tune(length, random), "tune"),
            _ => (Piece(_music[random.Next(_music.Count)], length, random), "music"),
        };
        var level = -40 + 37 * random.NextDouble();
        return (Sound.Gain(made.Sound, level - 10 * Math.Log10(Sound.Power(made.Sound) + 1e-12)), made.Kind);
    }

    private static float[] Piece(float[] sound, int length, Random random)
    {
        var at = random.Next(Math.Max(1, sound.Length - length));
        return sound[at..Math.Min(sound.Length, at + length)];
    }

    private static float[] Steps(float[] sound, Random random)
    {
        var changed = (float[])sound.Clone();
        var gain = (float)Math.Pow(10, -(6 + 16 * random.NextDouble()) / 20);
        var half = (int)(sound.Length * (0.3 + 0.4 * random.NextDouble()));
        var (from, to) = random.Next(2) == 0 ? (0, half) : (half, sound.Length);
        for (var i = from; i < to; i++)
            changed[i] *= gain;
        return changed;
    }

    private static float[] Fades(float[] sound, IReadOnlyList<TimeRange> utterances, Random random)
    {
        var faded = (float[])sound.Clone();
        foreach (var utterance in utterances.Where(_ => random.Next(2) == 0))
            for (var i = Math.Max(utterance.Start, utterance.End - 4800); i < utterance.End; i++)
                faded[i] *= (float)Math.Pow(10, -20.0 / 20 * (1 - (utterance.End - i) / 4800.0));
        return faded;
    }

    private static (float[] Sound, IReadOnlyList<TimeRange> Speech) Cut(float[] sound, IReadOnlyList<TimeRange> speech, int from) =>
        (sound[from..], Shift(speech, -from));

    private static List<TimeRange> Shift(IReadOnlyList<TimeRange> ranges, long by) =>
        [.. ranges.Select(range => new TimeRange(Math.Max(0, range.Start + by), range.End + by))];

    // White noise through poles and zeros that fall 3 dB an octave (Kellet's economy filter).
    private static float[] Pink(int length, Random random)
    {
        var noise = Noise.White(length, random);
        double a = 0, b = 0, c = 0;
        for (var i = 0; i < length; i++)
        {
            a = 0.99765 * a + noise[i] * 0.0990460;
            b = 0.96300 * b + noise[i] * 0.2965164;
            c = 0.57000 * c + noise[i] * 1.0526913;
            noise[i] = (float)(0.2 * (a + b + c + noise[i] * 0.1848));
        }
        return noise;
    }
}
