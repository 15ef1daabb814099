using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Voiced pauses that were put into people's speech, in their own voice, and speech as it was spoken.</summary>
public sealed class FillerScorer : IScorer
{
    private const int ClipsPerPassage = 5;
    private const int PassagesPerVoice = 8;
    private const double ShortestSeconds = 0.28, LongestSeconds = 0.7;
    private const double ShortestPause = 0.3, LongestPause = 1.0;
    private const double TouchSeconds = 0.05;
    private const double LineNoiseDb = 20;

    private sealed record Passage(string Voice, float[] Samples, IReadOnlyList<(TimeRange Range, HeldVowel.Kind Kind)> Fillers);

    private sealed record Judged(Passage Passage, IReadOnlyList<TimeRange> Heard)
    {
        public IReadOnlyList<TimeRange> Missed => [.. Passage.Fillers.Select(filler => filler.Range).Where(filler => !Heard.Any(heard => Same(heard, filler)))];
        public IReadOnlyList<TimeRange> Invented => [.. Heard.Where(heard => !Passage.Fillers.Any(filler => Same(heard, filler.Range)))];
        public Counts Counts => new(Passage.Fillers.Count - Missed.Count, Missed.Count, Invented.Count);
    }

    public string Name => "fillers";

    public ScoreSheet Score(SuiteContext suite)
    {
        var groups = suite.Corpus.All.Where(clip => clip.Seconds >= 1).GroupBy(clip => clip.Voice)
            .SelectMany(voice => voice.Shuffled(suite.Seed).Chunk(ClipsPerPassage).Where(clips => clips.Length == ClipsPerPassage).Take(PassagesPerVoice)).ToList();
        var passages = SuiteContext.Map(groups.Select((clips, i) => (clips, i)), item => Make(item.clips, suite.Random($"fillers/{item.i}")));
        var clean = Judge(passages);
        var noisy = Judge([.. passages.Select((passage, i) => passage with { Samples = Noisy(passage.Samples, suite.Random($"fillers/noise/{i}")) })]);
        return new ScoreSheet("Fillers", Method,
        [
            F1("all voices", clean) with { Target = Target.AtLeast(0.8) },
            F1("recorded people", clean.Where(item => !IsMade(item))), F1("synthesisers", clean.Where(IsMade)),
            F1($"line noise, {LineNoiseDb:0} dB below the speech", noisy),
            .. clean.GroupBy(item => item.Passage.Voice).Select(voice => F1(voice.Key, voice)),
            .. Enum.GetValues<HeldVowel.Kind>().Select(kind => Recall(kind, clean)),
            new Row("fillers", "speech as spoken", "invented a minute of passage", clean.Sum(item => item.Invented.Count) / clean.Sum(item => SpeechFormat.Seconds(item.Passage.Samples.Length) / 60), clean.Count),
        ])
        {
            Worst = [.. clean.OrderByDescending(item => item.Missed.Count + item.Invented.Count).Take(12).Select(Text)],
        };
    }

    private static bool IsMade(Judged item) => item.Passage.Voice.StartsWith("flite", StringComparison.Ordinal) || item.Passage.Voice.StartsWith("zh", StringComparison.Ordinal);

    private static List<Judged> Judge(IReadOnlyList<Passage> passages) =>
        [.. SuiteContext.Map(passages, passage => new Judged(passage, Engine.Analyze(Sound.Digitise(passage.Samples)).Log.Fillers(Side.Agent)))];

    // Between two clips: a pause, or a filler with a pause on one side or on both.
    private static Passage Make(Clip[] clips, Random random)
    {
        var samples = new List<float>(Sound.Silence(0.6));
        var fillers = new List<(TimeRange, HeldVowel.Kind)>();
        for (var i = 0; i < clips.Length; i++)
        {
            samples.AddRange(clips[i].Trimmed);
            var place = random.Next(3) < 2 ? HeldVowel.Place(clips[i]) : null;
            var layout = random.Next(3);
            samples.AddRange(Gap(layout == 1 && place is not null, clips[i], random));
            if (place is not { } steady)
                continue;
            var kind = (HeldVowel.Kind)random.Next(3);
            var seconds = ShortestSeconds + (LongestSeconds - ShortestSeconds) * random.NextDouble();
            var filler = HeldVowel.Make(clips[i], steady, kind, seconds, levelDb: -5 + 6 * random.NextDouble(), random);
            fillers.Add((new TimeRange(samples.Count, samples.Count + filler.Length), kind));
            samples.AddRange(filler);
            samples.AddRange(Gap(layout == 2, clips[i], random));
        }

        samples.AddRange(Sound.Silence(0.6));
        return new Passage(clips[0].Voice, [.. samples], fillers);
    }

    private static float[] Gap(bool touches, Clip clip, Random random) =>
        NoiseFloor.Fill(clip, (int)SpeechFormat.Samples(touches ? TouchSeconds : ShortestPause + (LongestPause - ShortestPause) * random.NextDouble()), random);

    private static float[] Noisy(float[] samples, Random random)
    {
        var noise = Array.ConvertAll(samples, _ => (float)(random.NextDouble() - 0.5));
        return Sound.AddNoise(samples, SpeechTruth.Of(samples).ActiveLevelDbfs, noise, LineNoiseDb);
    }

    private static bool Same(TimeRange one, TimeRange other) => 2 * Ranges.Overlap(one, other) >= Math.Min(one.Length, other.Length);

    private static Row F1(string condition, IEnumerable<Judged> items)
    {
        var list = items.ToList();
        var counts = Counts.Sum(list.Select(item => item.Counts));
        return new Row("fillers", condition, "F1", counts.F1, counts.Hits + counts.Misses) { Note = $"P {counts.Precision:0.000} R {counts.Recall:0.000}" };
    }

    private static Row Recall(HeldVowel.Kind kind, IEnumerable<Judged> items)
    {
        var found = items.SelectMany(item => item.Passage.Fillers.Where(filler => filler.Kind == kind).Select(filler => item.Missed.Contains(filler.Range) ? 0.0 : 1.0)).ToList();
        return new Row("fillers", kind switch { HeldVowel.Kind.Vowel => "vowel (uh, 呃)", HeldVowel.Kind.Closing => "vowel that closes (um)", _ => "hum (嗯, mm)" }, "recall", Statistics.Mean(found), found.Count);
    }

    private static string Text(Judged item) => $"{item.Passage.Voice}: missed {Text(item.Missed)}; invented {Text(item.Invented)}";

    private static string Text(IEnumerable<TimeRange> ranges) =>
        string.Join(" ", ranges.Select(range => FormattableString.Invariant($"{SpeechFormat.Seconds(range.Start):0.00}-{SpeechFormat.Seconds(range.End):0.00}")));

    private static string Method =>
        $"""
        Passages of {ClipsPerPassage} clips of one voice; after two of three clips a voiced pause of {ShortestSeconds} to {LongestSeconds} s in the speaker's own voice: periods of the clip's
        steadiest vowel held by overlap-add with a drift of −1 to +0.3 semitones, as a vowel, a vowel that closes, or a hum, 5 dB softer to 1 dB
        louder than the speech, with a pause of {ShortestPause} to {LongestPause} s on both sides, or on one and {TouchSeconds} s on the other. A report is right when it
        covers half of one; everything else is speech as it was spoken, with all the vowels that people draw out by themselves.
        """;
}
