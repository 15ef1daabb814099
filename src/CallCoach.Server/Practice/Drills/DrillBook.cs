using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Drills;

/// <summary>Attempts at drills.</summary>
/// <remarks>The result comes from the recording: the same whether the attempt ended in order or the server was killed in it.</remarks>
public sealed class DrillBook(TeamDrills drills, CallDb db, RecordingFolder recordings) : IExerciseBook
{
    public ExerciseKind Kind => ExerciseKind.Drill;

    public async Task<Exercise?> FindAsync(Guid teamId, Guid exerciseId, string language, CancellationToken cancellation) =>
        await drills.FindAsync(teamId, exerciseId, cancellation) is var (sheet, row) && row is not { Retired: true }
            ? new Exercise(exerciseId, row?.Version ?? 0, sheet.WordsIn(language).Title) : null;

    public async Task<ICallTap?> TapOfAsync(PracticeAttempt attempt, CancellationToken cancellation) =>
        await DrillOfAsync(attempt, cancellation) is { } drill ? new DrillTap(new DrillListener(drill)) : null;

    public async Task<AttemptVerdict> JudgeAsync(PracticeAttempt attempt, Call call, CancellationToken cancellation)
    {
        if (await DrillOfAsync(attempt, cancellation) is not { } drill)
            return new AttemptVerdict(AttemptOutcome.Incomplete, AttemptReasons.NoExercise);
        var listener = new DrillListener(drill);
        await Task.Run(() => Listen(call, listener), cancellation);
        var result = listener.Result();
        var reason = result.NoiseDb < DrillResult.LeastNoiseDb ? AttemptReasons.Noisy
            : result.Passed is null ? AttemptReasons.TooShort
            : await IsForeignAsync(attempt, cancellation) ? AttemptReasons.WrongLanguage : null;
        return new AttemptVerdict(
            reason is not null ? AttemptOutcome.Incomplete : result.Passed == true ? AttemptOutcome.Passed : AttemptOutcome.Failed, reason, result.Value, result);
    }

    private async Task<IDrill?> DrillOfAsync(PracticeAttempt attempt, CancellationToken cancellation) =>
        (await drills.FindAsync(attempt.TeamId, attempt.ExerciseId, attempt.ExerciseVersion, cancellation))?.ToDrill();

    private void Listen(Call call, DrillListener listener)
    {
        using var file = new FileStream(recordings.PathOf(call.RecordingFile!), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var reader = new WavReader(file);
        var roles = new ChannelRoles(call.FirstRole, call.SecondRole);
        var session = new CallSession(
            new CallSettings(reader.Format.SampleRateHz, reader.Format.Channels, roles, call.Language, CoachingPlan.Default, AgentUsual.Unknown) { Tap = listener });
        RecordedCall.Feed(session, reader, []);
        session.Finish();
    }

    private async Task<bool> IsForeignAsync(PracticeAttempt attempt, CancellationToken cancellation) =>
        WrittenLanguage.IsForeign(
            await db.CallLines.Where(line => line.CallId == attempt.CallId && line.Side == Side.Agent).Select(line => line.Text).ToListAsync(cancellation), attempt.Language);
}
