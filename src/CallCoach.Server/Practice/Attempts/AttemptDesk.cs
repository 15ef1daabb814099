using CallCoach.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>Begins attempts and ends those that come to nothing. A person has one at a time: two windows would record one voice twice.</summary>
public sealed class AttemptDesk(CallDb db, ExerciseBooks exercises, CallRegistry registry, AttemptKeeper keeper, TimeProvider clock)
{
    /// <param name="wish">Checked but for its ids.</param>
    /// <param name="user">Who tries.</param>
    /// <param name="teamId">One of the person's.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The attempt; or why there is none; neither when there is no such exercise.</returns>
    public async Task<(PracticeAttempt? Attempt, Problem409? Problem)> BeginAsync(NewAttempt wish, CurrentUser user, Guid teamId, CancellationToken cancellation)
    {
        if (await exercises.FindAsync(wish.Kind, teamId, wish.ExerciseId, wish.Language, cancellation) is not { } exercise)
            return (null, null);
        foreach (var running in Running(user.Id))
        {
            if (!wish.TakeOver)
                return (null, new Problem409("attempt-running", "You are practising in another window. End that first, or go on here."));
            registry.End(running, CallStatus.Ended, AttemptReasons.TakenOver);
            await keeper.WhenJudgedAsync(running.Id);
        }
        await CloseEmptyAsync(user.Id, cancellation);
        var attempt = new PracticeAttempt
        {
            TeamId = teamId, AgentId = user.Id, Kind = wish.Kind, ExerciseId = exercise.Id, ExerciseVersion = exercise.Version, Title = exercise.Title,
            Language = wish.Language, CallId = Guid.CreateVersion7(), IsPrivate = wish.Private,
            AssignmentId = await AssignmentAsync(wish, user.Id, teamId, cancellation),
            StartedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.PracticeAttempts.Add(attempt);
        await db.SaveChangesAsync(cancellation);
        return (attempt, null);
    }

    /// <summary>The browser cannot go on, or the person does not want to. What was said until then is judged.</summary>
    public async Task GiveUpAsync(PracticeAttempt attempt, string reason, CancellationToken cancellation)
    {
        if (registry.Find(attempt.CallId) is { } running)
        {
            registry.End(running, CallStatus.Ended, reason);
            await keeper.WhenJudgedAsync(attempt.CallId);
        }
        else if (!await db.Calls.AnyAsync(call => call.Id == attempt.CallId, cancellation))
            await CloseAsync(db.PracticeAttempts.Where(a => a.Id == attempt.Id), reason, cancellation);
    }

    // Counts for an assignment that asks this person for this exercise and is not closed; for any other wish it is practice of one's own.
    private Task<Guid?> AssignmentAsync(NewAttempt wish, Guid userId, Guid teamId, CancellationToken cancellation) =>
        db.PracticeAssignments.Where(assignment => assignment.Id == wish.AssignmentId && assignment.TeamId == teamId && assignment.ClosedAt == null
                && assignment.Kind == wish.Kind && assignment.ExerciseId == wish.ExerciseId
                && (assignment.WholeTeam || assignment.Assignees.Any(asked => asked.UserId == userId)))
            .Select(assignment => (Guid?)assignment.Id).SingleOrDefaultAsync(cancellation);

    private IEnumerable<LiveCall> Running(Guid agentId) =>
        registry.Running.Where(call => call.Start.Kind == CallKind.Practice && call.Start.AgentId == agentId);

    // Made, and never begun: the page was left before the microphone was there.
    private Task<int> CloseEmptyAsync(Guid agentId, CancellationToken cancellation) =>
        CloseAsync(db.PracticeAttempts.Where(a => a.AgentId == agentId && !db.Calls.Any(call => call.Id == a.CallId)), AttemptReasons.NotBegun, cancellation);

    private Task<int> CloseAsync(IQueryable<PracticeAttempt> attempts, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return attempts.Where(a => a.Outcome == AttemptOutcome.Open).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Outcome, AttemptOutcome.Incomplete).SetProperty(a => a.Reason, reason).SetProperty(a => a.EndedAt, now), cancellation);
    }
}
