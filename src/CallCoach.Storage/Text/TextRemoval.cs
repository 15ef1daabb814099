using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Takes out of a call what was said in it: lines, findings, its place in the search index. Numbers stay, for they quote nobody.</summary>
public static class TextRemoval
{
    /// <summary>Why a call has no text any more.</summary>
    public const string Code = "retention";

    /// <param name="db">The caller saves, in one transaction with this.</param>
    /// <param name="call">Over; tracked, with what its score rests on.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task RemoveAsync(CallDb db, Call call, CancellationToken cancellation)
    {
        await db.CallLines.Where(line => line.CallId == call.Id).ExecuteDeleteAsync(cancellation);
        await db.CallWords.Where(words => words.CallId == call.Id).ExecuteDeleteAsync(cancellation);
        await CallSearch.RemoveAsync(db, call, cancellation);
        await PracticeTextRemoval.RemoveAsync(db, call.Id, cancellation);
        (call.TranscriptState, call.TranscriptCode) = (TranscriptState.Failed, Code);
        if (call.Scoring is { } scoring && KeptScores.Find(scoring) is { Words: { } words } judged)
            scoring.Judged = ScoredCallCodec.Encode(judged with { Words = WithoutQuotes(words) });
    }

    /// <summary>What a score rests on quotes the lines that count; it needs only where they stood.</summary>
    internal static WordMeasures WithoutQuotes(WordMeasures words) => words with
    {
        Fillers = [.. words.Fillers.Select(one => one with { Text = "" })],
        Questions = Unsaid(words.Questions),
        Objections = [.. words.Objections.Select(one => one with { Text = "", FollowUp = Unsaid(one.FollowUp) })],
        ClosingQuestions = [.. words.ClosingQuestions.Select(one => one with { Text = "" })],
        NextStep = Unsaid(words.NextStep),
        Goodbye = Unsaid(words.Goodbye),
        Echoes = Unsaid(words.Echoes),
        Benefits = Unsaid(words.Benefits),
        Repeats = [.. words.Repeats.Select(one => one with { Text = "" })],
        Script = words.Script is { } script ? script with { Points = [.. script.Points.Select(point => point with { Quote = null })] } : null,
    };

    private static List<SaidAt> Unsaid(IEnumerable<SaidAt> all) => [.. all.Select(one => one with { Text = "" })];

    private static SaidAt? Unsaid(SaidAt? one) => one is null ? null : one with { Text = "" };
}
