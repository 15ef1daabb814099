using System.Globalization;
using CallCoach.Calls;
using CallCoach.Coaching;
using Spectre.Console;

namespace CallCoach.Cli.Analyze;

/// <summary>The report for people.</summary>
internal static class ReportView
{
    private const string Unknown = "–";

    public static void Write(IAnsiConsole console, CallReport report, IReadOnlyList<CueRecord> cues, CallText? text = null)
    {
        var words = ReportWords.OfTerminal();
        console.MarkupLineInterpolated($"[bold]{report.File}[/]  {Clock(report.DurationSeconds)}, {report.SampleRate} Hz");
        console.Write(Readings(report, words));
        if (report.Conversation is { } conversation)
            console.WriteLine(Line(conversation, words));
        WriteCues(console, cues, words);
        WriteScore(console, report.Score, words);
        if (text is not null)
            WriteText(console, text, words);
        console.WriteLine();
    }

    private static Table Readings(CallReport report, ReportWords words)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("");
        foreach (var channel in report.Channels)
            table.AddColumn(new TableColumn(channel.Role == "agent" ? words.Agent : words.Customer).RightAligned());
        Add(words.Speech, channel => Number(channel.SpeechSeconds, 1));
        Add(words.SpeakingRate, channel => Number(channel.SpeakingRate * 60, 0));
        Add(words.ArticulationRate, channel => Number(channel.ArticulationRate * 60, 0));
        Add(words.Level, channel => Number(channel.ActiveLevelDbfs, 1));
        Add(words.Pitch, channel => Number(channel.PitchMedianHz, 0));
        Add(words.PitchSpread, channel => Number(channel.PitchSpreadSemitones, 1));
        Add(words.Pauses, channel => Number(channel.Pauses.Count, 0));
        Add(words.Endings, Endings);
        return table;

        void Add(string name, Func<ChannelReport, string> value) => table.AddRow([name, .. report.Channels.Select(value)]);
    }

    private static string Endings(ChannelReport channel)
    {
        var byContour = channel.Utterances.ToLookup(utterance => utterance.Ending.Contour);
        var faded = channel.Utterances.Count(utterance => utterance.Ending.Fade);
        return $"{byContour["falling"].Count()} / {byContour["level"].Count()} / {byContour["rising"].Count()}, {faded}";
    }

    private static string Line(ConversationReport conversation, ReportWords words) => string.Join("  ·  ",
        $"{words.TalkRatio} {Number(conversation.TalkRatio * 100, 0)} %",
        $"{words.Overlap} {Number(conversation.OverlapSeconds, 1)} s",
        $"{words.Interruptions} {conversation.Interruptions}",
        $"{words.Monologue} {Number(conversation.LongestMonologueSeconds, 0)} s",
        $"{words.Response} {Number(conversation.MedianResponseSeconds, 1)} s",
        $"{words.DeadAir} {Number(conversation.DeadAirSeconds, 0)} s");

    private static void WriteCues(IAnsiConsole console, IReadOnlyList<CueRecord> cues, ReportWords words)
    {
        console.WriteLine(cues.Count == 0 ? $"{words.Cues}: {words.NoCues}" : $"{words.Cues}:");
        var texts = new CueTexts(CoachingPlan.Default);
        foreach (var cue in cues)
        {
            var text = texts.Render(cue.Raised, words.Language);
            console.MarkupLineInterpolated($"  {Clock(Speech.SpeechFormat.Seconds(cue.Raised.Position))}  [yellow]{text.Title}[/]  {text.Fact}  [dim]{cue.Raised.Code}[/]");
        }
    }

    private static void WriteScore(IAnsiConsole console, ScoreReport score, ReportWords words)
    {
        var criteria = score.Criteria.Select(criterion =>
            $"{words.Criteria.GetValueOrDefault(criterion.Id, criterion.Id)} {(criterion.Points is { } points ? $"{Number(points, 0)}/{Number(criterion.Of, 0)}" : Unknown)}");
        console.MarkupLineInterpolated($"{words.Score}: [bold]{score.Total?.ToString(CultureInfo.InvariantCulture) ?? words.NotScored}[/]  ({string.Join(", ", criteria)})");
    }

    // Beside each line what its words show.
    private static void WriteText(IAnsiConsole console, CallText text, ReportWords words)
    {
        console.WriteLine($"{words.Transcript}:");
        var found = (text.Words?.Findings ?? []).ToLookup(finding => finding.Line, finding => WordFindingKindName.Of(finding.Kind));
        foreach (var line in text.Lines)
        {
            var speaker = line.Side == Speech.Side.Agent ? words.Agent : words.Customer;
            console.MarkupLineInterpolated($"  {Clock(line.Start)}  [bold]{speaker}[/]  {line.Text}  [dim]{string.Join(' ', found[line.Number].Distinct())}[/]");
        }
    }

    private static string Number(double? value, int digits) =>
        value is { } known ? known.ToString($"F{digits}", CultureInfo.InvariantCulture) : Unknown;

    private static string Clock(double seconds) =>
        TimeSpan.FromSeconds(seconds).ToString(seconds < 3600 ? @"mm\:ss\.f" : @"h\:mm\:ss\.f", CultureInfo.InvariantCulture);
}
