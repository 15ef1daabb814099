using System.Globalization;
using System.Text;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Reporting;

/// <summary>docs/accuracy.md: every figure, what it means, and how it was come by.</summary>
public sealed class MarkdownReport(AccuracyOptions options, SpeechCorpus corpus, IReadOnlyList<ScoreSheet> sheets, TimeSpan took)
{
    private readonly StringBuilder _text = new();

    private const string Drawings = "images";

    /// <param name="path">The Markdown file; drawings go into the folder <c>images</c> beside it, named after it.</param>
    public void Write(string path)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Drawings)).FullName;
        var prefix = Path.GetFileNameWithoutExtension(path) + "-";
        foreach (var (name, svg) in sheets.SelectMany(sheet => sheet.Plots))
            File.WriteAllText(Path.Combine(folder, prefix + name + ".svg"), svg);
        Head();
        Goals();
        foreach (var sheet in sheets)
            Detail(sheet, $"{Drawings}/{prefix}");
        Corpus();
        File.WriteAllText(path, _text.ToString());
    }

    private void Head()
    {
        var half = options.Half.ToString().ToLowerInvariant();
        Line("# How accurate CallCoach is");
        Line();
        Line($"Written by the program on {DateTime.UtcNow:yyyy-MM-dd}; do not edit. {half} half, seed {options.Seed}, {corpus.All.Count()} clips, {corpus.All.Sum(clip => clip.Seconds) / 60:0} minutes of clean speech; the run took {took.TotalMinutes:0} minutes on {Environment.ProcessorCount} cores.");
        Line();
        Line("```");
        Line($"dotnet run -c Release --project tests/CallCoach.Accuracy -- --half {half} --seed {options.Seed}{(options.Peers ? " --peers" : "")} --report docs/accuracy.md");
        Line("```");
        Line();
        Line($"Parameters are chosen on the other half. Clips belong to a half by the hash of their name; {string.Join(", ", Split.TestOnlyVoices.Order(StringComparer.Ordinal))} are heard by the test half alone. Everything is made on the spot from Debian packages: another seed makes other passages, noises and calls.");
        Line();
    }

    private void Goals()
    {
        Line("## Against the targets");
        Line();
        Line("| reading | condition | measure | CallCoach | target | | peer, same sound | items |");
        Line("|---|---|---|---:|---:|---|---|---:|");
        foreach (var row in sheets.SelectMany(sheet => sheet.Rows).Where(row => row.Target is not null))
            Line($"| {row.Reading} | {row.Condition} | {row.Measure} | **{Figures.Text(row.Figure)}** | {row.Target} | {(row.Target!.Value.IsReached(row.Figure) ? "reached" : "**short**")} | {Peer(row)} | {row.Count} |");
        Line();
        var goals = sheets.SelectMany(sheet => sheet.Rows).Where(row => row.Target is not null).ToList();
        Line($"{goals.Count(row => row.Target!.Value.IsReached(row.Figure))} of {goals.Count} reached.");
        Line();
    }

    private void Detail(ScoreSheet sheet, string drawings)
    {
        Line($"## {sheet.Title}");
        Line();
        Line(sheet.Method);
        Line();
        foreach (var (name, _) in sheet.Plots)
        {
            Line($"![{sheet.Title}]({drawings}{name}.svg)");
            Line();
        }
        Line("| reading | condition | measure | CallCoach | peer | items | |");
        Line("|---|---|---|---:|---|---:|---|");
        foreach (var row in sheet.Rows)
            Line($"| {row.Reading} | {row.Condition} | {row.Measure} | {Figures.Text(row.Figure)} | {Peer(row)} | {row.Count} | {row.Note} |");
        Line();
    }

    private void Corpus()
    {
        Line("## The clips of this half");
        Line();
        Line("| voice | language | clips | minutes | with known syllables |");
        Line("|---|---|---:|---:|---:|");
        foreach (var voice in corpus.All.GroupBy(clip => clip.Voice))
            Line($"| {voice.Key} | {voice.First().Language} | {voice.Count()} | {(voice.Sum(clip => clip.Seconds) / 60).ToString("0.0", CultureInfo.InvariantCulture)} | {voice.Count(clip => !double.IsNaN(clip.Syllables))} |");
        Line();
        Line("Prompts are those of Asterisk's sound packages (recorded people), `en-librivox` a reader of pocketsphinx-testdata, `flite-…` and `zh-…` are synthesisers.");
        Line();
        if (corpus.Mismatched.Count > 0)
            Line($"Left out of rate, because the text would give a rate that the voice has nowhere else (beyond 2.5 robust deviations; the engine has no part in the choice): {string.Join("; ", corpus.Mismatched)}.");
        Line();
        Line(Resources.Text("Texts/limits.txt").TrimEnd());
        Line();
        Line(Resources.Text("Texts/tried.txt").TrimEnd());
    }

    private static string Peer(Row row) => row.Peer is { } figure ? $"{Figures.Text(figure)} ({row.PeerName})" : "";

    private void Line(FormattableString text) => _text.AppendLine(FormattableString.Invariant(text));

    private void Line(string text = "") => _text.AppendLine(text);
}
