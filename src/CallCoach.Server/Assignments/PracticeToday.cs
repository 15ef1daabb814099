using CallCoach.Coaching;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Assignments;

/// <summary>What a person is to practise today: what was assigned, and what would be forgotten.</summary>
public sealed class PracticeToday(CallDb db, AssignmentBook book, ExerciseBooks exercises, TimeProvider clock)
{
    private const int MostProposals = 3;
    private const int RememberedAttempts = 500;   // of the last half year
    private const int DrillMinutes = 3;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    public async Task<TodayView> OfAsync(CurrentUser user, CancellationToken cancellation)
    {
        var assigned = await AssignedAsync(user, cancellation);
        var proposals = await ProposalsAsync(user, assigned, cancellation);
        var open = assigned.Where(item => !item.Done).OrderByDescending(item => item.Overdue).ThenBy(item => item.DueAt).ToList();
        return new TodayView(open.Count, open.Sum(item => item.Minutes * Math.Max(1, item.Needed - item.Made)), [.. open, .. proposals, .. assigned.Where(item => item.Done)]);
    }

    private async Task<List<TodayItem>> AssignedAsync(CurrentUser user, CancellationToken cancellation)
    {
        var teams = user.Teams.Select(team => team.Id).ToList();
        var isAgent = user.Roles.Contains(Roles.Agent);
        var asked = await db.PracticeAssignments.AsNoTracking()
            .Where(assignment => teams.Contains(assignment.TeamId) && assignment.ClosedAt == null
                && ((assignment.WholeTeam && isAgent) || assignment.Assignees.Any(person => person.UserId == user.Id))).ToListAsync(cancellation);
        var ids = asked.Select(assignment => (Guid?)assignment.Id).ToList();
        var attempts = await db.PracticeAttempts.AsNoTracking().Where(attempt => attempt.AgentId == user.Id && ids.Contains(attempt.AssignmentId))
            .OrderBy(attempt => attempt.StartedAt).ToListAsync(cancellation);
        var items = new List<TodayItem>();
        foreach (var assignment in asked)
        {
            if (book.RoundOf(assignment) is not { } round || await TitleAsync(assignment.Kind, assignment.TeamId, assignment.ExerciseId, user, cancellation) is not { } title)
                continue;
            var progress = AssignmentProgress.Of(
                [.. attempts.Where(attempt => attempt.AssignmentId == assignment.Id && round.Holds(attempt.StartedAt)).Select(attempt => AssignmentBook.TryOf(attempt, assignment.PassMark))],
                assignment.Attempts, assignment.PassMark is not null);
            items.Add(new TodayItem(
                assignment.Id, assignment.TeamId, assignment.Kind, assignment.ExerciseId, title, await MinutesAsync(assignment.Kind, assignment.ExerciseId, cancellation), round.Due,
                !progress.Done && round.Due < clock.GetUtcNow().UtcDateTime, progress.Done, progress.Attempts, assignment.Attempts, assignment.PassMark, progress.Best, assignment.Note));
        }
        return items;
    }

    // The exercise of which least is left comes first.
    private async Task<List<TodayItem>> ProposalsAsync(CurrentUser user, List<TodayItem> assigned, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - Remembered;
        var attempts = await db.PracticeAttempts.AsNoTracking()
            .Where(attempt => attempt.AgentId == user.Id && attempt.StartedAt >= since && (attempt.Outcome == AttemptOutcome.Passed || attempt.Outcome == AttemptOutcome.Failed))
            .OrderByDescending(attempt => attempt.StartedAt).Take(RememberedAttempts)
            .Select(attempt => new { attempt.TeamId, attempt.Kind, attempt.ExerciseId, attempt.StartedAt, attempt.Outcome, attempt.Value }).ToListAsync(cancellation);
        var due = attempts.Where(attempt => assigned.All(item => item.ExerciseId != attempt.ExerciseId))
            .GroupBy(attempt => (attempt.TeamId, attempt.Kind, attempt.ExerciseId))
            .Select(same => (same.Key, Best: same.Max(attempt => attempt.Value),
                State: Rehearsal.After(same.Reverse().Select(attempt => ((attempt.StartedAt - since).TotalDays, attempt.Outcome == AttemptOutcome.Passed)))!.Value))
            .Where(exercise => exercise.State.DueAt <= (now - since).TotalDays).OrderBy(exercise => exercise.State.Recall((now - since).TotalDays));
        var items = new List<TodayItem>();
        foreach (var (key, best, state) in due)
        {
            if (items.Count == MostProposals)
                break;
            if (user.IsInTeam(key.TeamId) && await TitleAsync(key.Kind, key.TeamId, key.ExerciseId, user, cancellation) is { } title)
                items.Add(new TodayItem(
                    null, key.TeamId, key.Kind, key.ExerciseId, title, await MinutesAsync(key.Kind, key.ExerciseId, cancellation), since.AddDays(state.DueAt),
                    Overdue: false, Done: false, 0, 1, null, best, null));
        }
        return items;
    }

    private async Task<string?> TitleAsync(ExerciseKind kind, Guid teamId, Guid exerciseId, CurrentUser user, CancellationToken cancellation)
    {
        foreach (var language in PracticeLanguage.All.OrderByDescending(language => language == user.Language))
        {
            if (await exercises.FindAsync(kind, teamId, exerciseId, language, cancellation) is { } exercise)
                return exercise.Title;
        }
        return null;
    }

    private async Task<int> MinutesAsync(ExerciseKind kind, Guid exerciseId, CancellationToken cancellation) =>
        kind == ExerciseKind.Script && await db.PracticeScripts.Where(script => script.Id == exerciseId).Select(script => script.Outline).SingleOrDefaultAsync(cancellation) is { } outline
            ? StoredJson.Read<PracticeOutline>(outline).Minutes
            : DrillMinutes;
}
