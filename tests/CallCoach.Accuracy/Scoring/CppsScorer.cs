using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>Cepstral peak prominence against Praat's.</summary>
public sealed class CppsScorer : IScorer
{
    private const int ClipsPerVoice = 20;
    private const double ShortestSeconds = 2;

    public string Name => "cpps";

    public ScoreSheet Score(SuiteContext suite)
    {
        var clips = suite.Corpus.All.Where(clip => clip.Truth.SpanSeconds >= ShortestSeconds)
            .GroupBy(clip => clip.Voice).SelectMany(voice => voice.Shuffled(suite.Seed).Take(ClipsPerVoice)).ToList();
        var truths = Praat.Ask(suite.Work, "cpps", [.. clips.Select(clip => new Praat.Question(clip.Trimmed))]).Select(line => double.Parse(line, CultureInfo.InvariantCulture));
        var heard = SuiteContext.Map(clips, clip => Engine.Analyze(Sound.Pad(clip.Trimmed, 0.5)).Agent.CppsDb);
        var items = clips.Zip(heard, truths).Select(item => (item.First.Voice, Difference: item.Second - item.Third, Pair: (item.Third, item.Second))).ToList();
        var known = items.Where(item => !double.IsNaN(item.Difference)).ToList();
        return new ScoreSheet("CPPS", Method,
        [
            new Row("CPPS", "clean", "median absolute difference to Praat, dB", Statistics.Median(known.Select(item => Math.Abs(item.Difference))), known.Count) { Target = Target.AtMost(1), Note = $"bias {Statistics.Median(known.Select(item => item.Difference)):+0.0;-0.0}, unknown {items.Count - known.Count}" },
            new Row("CPPS", "clean", "r with Praat", Statistics.Correlation([.. known.Select(item => item.Pair)]), known.Count),
            .. known.GroupBy(item => item.Voice).Select(voice => new Row("CPPS", voice.Key, "median difference to Praat, dB", Statistics.Median(voice.Select(item => item.Difference)), voice.Count())),
        ]);
    }

    private static string Method =>
        $"""
        At most {ClipsPerVoice} clips a voice of {ShortestSeconds} s and more. Praat: `To PowerCepstrogram: 60, 0.002, 5000, 50`, then `Get CPPS` with the settings
        that it proposes (the quick robust line), over the clip from the first sound to the last.
        """;
}
