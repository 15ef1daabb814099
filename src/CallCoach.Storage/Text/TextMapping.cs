using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>What was said, as rows.</summary>
internal static class TextMapping
{
    public static CallLine Row(Guid callId, TranscriptLine line) => new()
    {
        CallId = callId,
        Number = line.Number,
        Side = line.Side,
        Start = Seconds(line.Start),
        End = Seconds(line.End),
        Text = line.Text,
        Words = LineWords.Write(line.Words),
        Language = line.Language,
        Model = line.Model,
    };

    public static void Update(CallLine row, TranscriptLine line)
    {
        row.Side = line.Side;
        row.Start = Seconds(line.Start);
        row.End = Seconds(line.End);
        row.Text = line.Text;
        row.Words = LineWords.Write(line.Words);
        row.Language = line.Language;
        row.Model = line.Model;
    }

    public static KeptCall Kept(Call call, IEnumerable<CallLine> lines, ScoreCard card) => new(
        CallMapping.Recorded(call),
        call.Status,
        call.Channels,
        new CallPolicy(call.Script is { } script ? StoredJson.Read<CallScript>(script) : null, call.Redacted) { IsPrivate = call.IsPrivate },
        call.TranscriptState,
        [.. lines.Select(line => new KeptLine(Line(line), line.Correction))],
        KeptScores.Find(call.Scoring),
        card);

    public static TranscriptLine Line(CallLine row) =>
        new(row.Number, row.Side, row.Start, row.End, row.Text, LineWords.Read(row.Words), row.Language, row.Model);

    public static WordNumbers Numbers(WordMeasures? words) => new()
    {
        FillersPerMinute = words?.FillersPerMinute,
        QuestionsPerTenMinutes = words?.QuestionsPerTenMinutes,
        WordsPerMinute = words?.WordsPerMinute,
        CharactersPerMinute = words?.CharactersPerMinute,
        Objections = words?.Objections.Count,
        NextStep = words is null ? null : words.NextStep is not null,
        ScriptSaid = words?.Script?.Said,
    };

    private static double Seconds(double seconds) => Math.Round(seconds, 3);
}
