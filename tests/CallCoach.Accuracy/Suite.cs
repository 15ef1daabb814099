using System.Diagnostics;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Reporting;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy;

/// <summary>Makes the corpus, runs the scorers, prints and writes what they found.</summary>
public static class Suite
{
    private static readonly IReadOnlyList<IScorer> Scorers = 
    [
        new RateScorer(), new OtherVoicesScorer(), new PauseScorer(), new NotSpeechScorer(), new LevelScorer(), new PitchScorer(),
        new EndingScorer(), new FadeScorer(), new MonotoneScorer(), new ConversationScorer(), new CueScorer(), new CppsScorer(), new ClippingScorer(),
        new FillerScorer(),
    ];

    /// <summary>0 when every scorer ran; reaching the targets is the report's matter, not the exit status'.</summary>
    public static int Run(AccuracyOptions options)
    {
        if (options.Only.Except(Scorers.Select(scorer => scorer.Name)).ToList() is { Count: > 0 } unknown)
        {
            Console.Error.WriteLine($"No scorer {string.Join(", ", unknown)}; there are {string.Join(", ", Scorers.Select(scorer => scorer.Name))}.");
            return 2;
        }
        var clock = Stopwatch.StartNew();
        var work = new WorkFolder(options.Work);
        var corpus = new SpeechCorpus(work, options.Half);
        var suite = new SuiteContext(corpus, work, options.Half, options.Seed, options.Peers);
        Console.WriteLine($"{options.Half} half: {corpus.All.Count()} clips, {corpus.All.Sum(clip => clip.Seconds) / 60:0} minutes ({clock.Elapsed.TotalSeconds:0} s)");
        var sheets = new List<ScoreSheet>();
        foreach (var scorer in Scorers.Where(scorer => options.Only.Count == 0 || options.Only.Contains(scorer.Name)))
        {
            var started = clock.Elapsed;
            sheets.Add(scorer.Score(suite));
            ConsoleReport.Write(sheets[^1], options.Worst);
            Console.WriteLine($"  ({scorer.Name}: {(clock.Elapsed - started).TotalSeconds:0} s)\n");
        }
        if (options.Worst && corpus.Mismatched.Count > 0)
            Console.WriteLine($"Left out of rate, text and sound differ:\n  {string.Join("\n  ", corpus.Mismatched)}");
        Console.WriteLine($"{clock.Elapsed.TotalMinutes:0.0} minutes");
        if (options.Report is { } report)
            new MarkdownReport(options, corpus, sheets, clock.Elapsed).Write(report);
        return 0;
    }
}
