using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.PracticeScripts;

/// <summary>Practice scripts as exercises: what is published can be attempted, and an attempt is worth what was said in it and how it sounded.</summary>
public sealed class ScriptExercises(CallDb db, PracticeScriptStore scripts, TeamPhrases phrases, TimeProvider clock) : IExerciseBook
{
    /// <summary>Neither words nor voice could be judged: there is no transcript, and the script sets no targets.</summary>
    public const string NoTranscript = "no-transcript";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);   // the last sentence's text comes within a second or two
    private static readonly TranscriptState[] OnTheWay = [TranscriptState.Live, TranscriptState.Behind, TranscriptState.Working];

    public ExerciseKind Kind => ExerciseKind.Script;

    public async Task<Exercise?> FindAsync(Guid teamId, Guid exerciseId, string language, CancellationToken cancellation)
    {
        var found = await db.PracticeScripts.AsNoTracking().Where(script => script.Id == exerciseId && script.TeamId == teamId && script.Version > 0 && script.ArchivedAt == null)
            .Join(db.PracticeScriptVersions, script => new { ScriptId = script.Id, script.Version }, version => new { version.ScriptId, version.Version },
                (script, version) => new { version.Version, version.Outline }).SingleOrDefaultAsync(cancellation);
        return found is not null && StoredJson.Read<PracticeOutline>(found.Outline).Titles.TryGetValue(language, out var title)
            ? new Exercise(exerciseId, found.Version, title)
            : null;
    }

    public async Task<AttemptVerdict> JudgeAsync(PracticeAttempt attempt, Call call, CancellationToken cancellation)
    {
        if (await scripts.FindAsync(attempt.ExerciseId, attempt.ExerciseVersion, cancellation) is not { } script || !script.Words.ContainsKey(attempt.Language))
            return new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.NoExercise);
        var state = await TextStateAsync(call.Id, cancellation);
        var lines = state is TranscriptState.Off or TranscriptState.NoModel or TranscriptState.Failed ? null : await LinesAsync(call.Id, cancellation);
        var (book, _) = await phrases.OfAsync(attempt.TeamId, attempt.Language, cancellation);
        var result = PracticeJudge.Judge(script, attempt.Language, lines, book, reading => ReadingOf(call.Numbers, reading), StepsOf(attempt, call));
        if (lines is not null && WrittenLanguage.IsForeign(lines.Select(line => line.Text), attempt.Language))
            return new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.WrongLanguage, Results: result);
        return result.Score is { } score
            ? new AttemptVerdict(score >= PracticeJudge.PassMark ? AttemptOutcome.Passed : AttemptOutcome.Failed, Value: score, Results: result)
            : new AttemptVerdict(AttemptOutcome.Incomplete, NoTranscript, Results: result);
    }

    private static StepVoice? StepsOf(PracticeAttempt attempt, Call call)
    {
        if (attempt.Steps is not { } marks || call.Detail is not { Report.Length: > 0 } detail)
            return null;
        var channels = CallReportJson.Read(detail.Report).Channels;
        List<SpokenPiece> Said(string role) => [.. channels.Where(channel => channel.Role == role).SelectMany(channel => channel.Utterances)
            .Select(said => new SpokenPiece(said.Start, said.End, said.Syllables, said.Ending.Fade))];
        return new StepVoice(StoredJson.Read<List<StepMark>>(marks), Said("agent"), Said("customer"));
    }

    // Text may lag behind the sound; what is not there in time is judged without it.
    private async Task<TranscriptState> TextStateAsync(Guid callId, CancellationToken cancellation)
    {
        for (var since = clock.GetTimestamp(); ;)
        {
            var state = await db.Calls.Where(call => call.Id == callId).Select(call => call.TranscriptState).SingleAsync(cancellation);
            if (!OnTheWay.Contains(state) || clock.GetElapsedTime(since) > LongestWait)
                return state;
            await Task.Delay(BetweenLooks, clock, cancellation);
        }
    }

    private async Task<IReadOnlyList<TranscriptLine>> LinesAsync(Guid callId, CancellationToken cancellation)
    {
        var rows = await db.CallLines.AsNoTracking().Where(line => line.CallId == callId && line.Side == Side.Agent).OrderBy(line => line.Number).ToListAsync(cancellation);
        return [.. rows.Select(row => new TranscriptLine(row.Number, row.Side, row.Start, row.End, row.Text, LineWords.Read(row.Words), row.Language, row.Model))];
    }

    private static double? ReadingOf(CallNumbers numbers, string reading) => reading switch
    {
        "speakingRate" => numbers.SpeakingRate,
        "pausesPerMinute" => numbers.PausesPerMinute,
        "fadedEndings" => numbers.FadedEndings,
        "talkRatio" => numbers.TalkRatio,
        _ => null,
    };
}
