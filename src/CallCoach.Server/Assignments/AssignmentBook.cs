using CallCoach.Coaching;
using CallCoach.Server.Hosting;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Assignments;

/// <summary>Reads and writes assignments, and how far people are with them.</summary>
public sealed class AssignmentBook(CallDb db, ExerciseBooks exercises, OfficeTime office, TimeProvider clock)
{
    private const int MostShown = 100;

    public async Task<AssignmentList> ListAsync(Guid teamId, CurrentUser user, CancellationToken cancellation)
    {
        var rows = await db.PracticeAssignments.AsNoTracking().Include(assignment => assignment.Assignees).Where(assignment => assignment.TeamId == teamId)
            .OrderBy(assignment => assignment.ClosedAt != null).ThenByDescending(assignment => assignment.CreatedAt).Take(MostShown).ToListAsync(cancellation);
        var agents = await AgentsAsync(teamId, cancellation);
        var items = new List<AssignmentRow>(rows.Count);
        foreach (var row in rows)
            items.Add(await RowAsync(row, agents, user, cancellation));
        return new AssignmentList(items);
    }

    /// <returns>Null when there is none of the team.</returns>
    public async Task<FullAssignment?> FindAsync(Guid teamId, Guid assignmentId, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.PracticeAssignments.AsNoTracking().Include(assignment => assignment.Assignees)
                .SingleOrDefaultAsync(assignment => assignment.Id == assignmentId && assignment.TeamId == teamId, cancellation) is not { } found)
            return null;
        var agents = await AgentsAsync(teamId, cancellation);
        var people = PeopleOf(found, agents);
        var attempts = await AttemptsAsync(found, cancellation);
        var round = RoundOf(found);
        return new FullAssignment(await RowAsync(found, agents, user, cancellation),
            [.. people.Select(person => AssigneeOf(person, found, round, [.. attempts.Where(attempt => attempt.AgentId == person.Id)]))]);
    }

    /// <returns>Its id.</returns>
    public async Task<Guid> AddAsync(Guid teamId, NewAssignment wish, CurrentUser user, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var assignment = new PracticeAssignment
        {
            TeamId = teamId, Kind = wish.Kind, ExerciseId = wish.ExerciseId, WholeTeam = wish.WholeTeam, StartsAt = now, DueAt = wish.DueAt.ToUniversalTime(), Repeat = wish.Repeat,
            LastAt = wish.LastAt?.ToUniversalTime(), Attempts = wish.Attempts, PassMark = wish.PassMark, Note = string.IsNullOrWhiteSpace(wish.Note) ? null : wish.Note.Trim(),
            CreatedBy = user.Id, CreatedAt = now,
        };
        if (!wish.WholeTeam)
        {
            foreach (var person in wish.People!.Distinct())
                assignment.Assignees.Add(new PracticeAssignee { AssignmentId = assignment.Id, UserId = person });
        }
        db.PracticeAssignments.Add(assignment);
        await db.SaveChangesAsync(cancellation);
        return assignment.Id;
    }

    /// <returns>Null when there is none; false when somebody changed it meanwhile.</returns>
    public async Task<bool?> TryCloseAsync(Guid teamId, Guid assignmentId, int revision, CancellationToken cancellation)
    {
        if (!await db.PracticeAssignments.AnyAsync(assignment => assignment.Id == assignmentId && assignment.TeamId == teamId, cancellation))
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.PracticeAssignments.Where(assignment => assignment.Id == assignmentId && assignment.Revision == revision && assignment.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(assignment => assignment.ClosedAt, now).SetProperty(assignment => assignment.Revision, revision + 1), cancellation) == 1;
    }

    /// <summary>The agents of a team: whom "the whole team" means.</summary>
    public Task<List<Named>> AgentsAsync(Guid teamId, CancellationToken cancellation) =>
        db.Users.Where(person => person.Teams.Any(member => member.TeamId == teamId)
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Roles.Agent)))
            .OrderBy(person => person.DisplayName).Select(person => new Named(person.Id, person.DisplayName)).ToListAsync(cancellation);

    public AssignmentRound? RoundOf(PracticeAssignment assignment) =>
        AssignmentRound.At(assignment.StartsAt, assignment.DueAt, assignment.Repeat, assignment.LastAt, clock.GetUtcNow().UtcDateTime, office.Zone);

    /// <summary>An attempt by the mark that the assignment sets.</summary>
    public static PracticeTry TryOf(PracticeAttempt attempt, int? passMark) => new(
        attempt.Outcome is AttemptOutcome.Passed or AttemptOutcome.Failed,
        attempt.Kind == ExerciseKind.Script && passMark is { } mark ? attempt.Value >= mark : attempt.Outcome == AttemptOutcome.Passed,
        attempt.Value, attempt.DurationSeconds);

    private AssigneeRow AssigneeOf(Named person, PracticeAssignment assignment, AssignmentRound? round, List<PracticeAttempt> attempts)
    {
        var now = attempts.Where(attempt => round is not null && round.Holds(attempt.StartedAt)).ToList();
        var progress = AssignmentProgress.Of([.. now.Where(attempt => !attempt.IsPrivate).Select(attempt => TryOf(attempt, assignment.PassMark))], assignment.Attempts, assignment.PassMark is not null);
        var rounds = attempts.Where(IsPractised)
            .Select(attempt => AssignmentRound.At(assignment.StartsAt, assignment.DueAt, assignment.Repeat, assignment.LastAt, attempt.StartedAt, office.Zone)?.Number).Distinct().Count();
        return new AssigneeRow(person, now.Any(IsPractised), progress.Attempts, progress.First, progress.Best, progress.Seconds, progress.Done, rounds);
    }

    private static bool IsPractised(PracticeAttempt attempt) => attempt.Outcome is AttemptOutcome.Passed or AttemptOutcome.Failed;

    private static List<Named> PeopleOf(PracticeAssignment assignment, List<Named> agents) =>
        assignment.WholeTeam ? agents : [.. agents.Where(person => assignment.Assignees.Any(asked => asked.UserId == person.Id))];

    private Task<List<PracticeAttempt>> AttemptsAsync(PracticeAssignment assignment, CancellationToken cancellation) =>
        db.PracticeAttempts.AsNoTracking().Where(attempt => attempt.AssignmentId == assignment.Id).OrderBy(attempt => attempt.StartedAt).ToListAsync(cancellation);

    private async Task<AssignmentRow> RowAsync(PracticeAssignment row, List<Named> agents, CurrentUser user, CancellationToken cancellation)
    {
        var title = (await exercises.FindAsync(row.Kind, row.TeamId, row.ExerciseId, user.Language, cancellation)
            ?? await exercises.FindAsync(row.Kind, row.TeamId, row.ExerciseId, user.Language == CallLanguage.English ? CallLanguage.Chinese : CallLanguage.English, cancellation))?.Title;
        var round = RoundOf(row);
        var (from, people) = (round?.From ?? row.StartsAt, PeopleOf(row, agents));
        var practised = await db.PracticeAttempts.Where(attempt => attempt.AssignmentId == row.Id && attempt.StartedAt >= from
            && (attempt.Outcome == AttemptOutcome.Passed || attempt.Outcome == AttemptOutcome.Failed)).Select(attempt => attempt.AgentId).Distinct().CountAsync(cancellation);
        return new AssignmentRow(
            row.Id, row.Kind, row.ExerciseId, title, row.WholeTeam, row.StartsAt, round?.Due ?? row.DueAt, round?.Number ?? 1, row.Repeat, row.LastAt, row.Attempts, row.PassMark,
            row.Note, row.ClosedAt, row.Revision, people.Count, practised);
    }
}
