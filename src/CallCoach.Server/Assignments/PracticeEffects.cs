using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Boards;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Assignments;

/// <summary>What practice did on real calls. Reads only calls with enough of the agent's speech, and none of practice.</summary>
public sealed class PracticeEffects(CallDb db, AssignmentBook book, TimeProvider clock)
{
    private const double LeastSpeechSeconds = 30;    // as for a score
    private const int BeforeDays = 28, AfterDays = 56, SkillDays = 120;
    private const int MostAttempts = 300;

    public static IReadOnlyList<string> Readings { get; } = [.. BoardCall.Readings.Select(reading => reading.Name)];

    /// <returns>Null when there is no such assignment of the team.</returns>
    public async Task<EffectView?> OfAsync(Guid teamId, Guid assignmentId, string reading, CancellationToken cancellation)
    {
        if (await db.PracticeAssignments.AsNoTracking().Include(assignment => assignment.Assignees)
                .SingleOrDefaultAsync(assignment => assignment.Id == assignmentId && assignment.TeamId == teamId, cancellation) is not { } assignment)
            return null;
        var (now, at) = (clock.GetUtcNow().UtcDateTime, assignment.StartsAt);
        var (from, to) = (at.AddDays(-BeforeDays), at.AddDays(AfterDays) < now ? at.AddDays(AfterDays) : now);
        var agents = await book.AgentsAsync(teamId, cancellation);
        var calls = (await CallsAsync(db.Calls.ShownToTeam().Where(call => call.TeamId == teamId), from, now, cancellation)).ToLookup(call => call.AgentId);
        var read = BoardCall.Readings.Single(each => each.Name == reading).Of;
        bool Asked(Named person) => assignment.WholeTeam || assignment.Assignees.Any(asked => asked.UserId == person.Id);
        PersonChange ChangeOf(Named person) => new(ValuesOf(calls[person.Id], read, from, at), ValuesOf(calls[person.Id], read, at, to));
        var curves = await CurvesAsync(assignmentId, cancellation);
        var assigned = agents.Where(Asked).Select(person => (Person: person, Change: ChangeOf(person))).ToList();
        var others = agents.Where(person => !Asked(person)).Select(ChangeOf).ToList();
        return new EffectView(
            reading, Readings, from, at, to, GroupOf([.. assigned.Select(each => each.Change)]), GroupOf(others),
            PracticeEffect.Difference([.. assigned.Select(each => each.Change)], others),
            [.. assigned.Select(each => PersonOf(each.Person, each.Change, curves.GetValueOrDefault(each.Person.Id) ?? [], LevelOf(calls[each.Person.Id], read, now)))]);
    }

    public async Task<ProgressView> OfAsync(CurrentUser user, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var calls = await CallsAsync(db.Calls.Where(call => call.AgentId == user.Id), now.AddDays(-SkillDays), now, cancellation);
        var earlier = now.AddDays(-BeforeDays);
        var skills = BoardCall.Readings.Select(reading =>
            (reading.Name, Now: LevelOf(calls, reading.Of, now), Before: LevelOf(calls.Where(call => call.StartedAt < earlier), reading.Of, earlier)));
        var attempts = await db.PracticeAttempts.AsNoTracking().Where(attempt => attempt.AgentId == user.Id && attempt.Value != null)
            .OrderByDescending(attempt => attempt.StartedAt).Take(MostAttempts)
            .Select(attempt => new { attempt.Kind, attempt.ExerciseId, attempt.Title, attempt.StartedAt, attempt.Value }).ToListAsync(cancellation);
        return new ProgressView(
            [.. skills.Select(skill => new SkillRow(skill.Name, skill.Now?.Value, skill.Before?.Value, skill.Now?.Calls))],
            [.. attempts.GroupBy(attempt => (attempt.Kind, attempt.ExerciseId)).Select(same =>
                new PracticeCurve(same.Key.Kind, same.Key.ExerciseId, same.First().Title, [.. same.Reverse().Select(attempt => attempt.Value!.Value)], same.First().StartedAt))]);
    }

    private static async Task<List<BoardCall>> CallsAsync(IQueryable<Call> whose, DateTime from, DateTime to, CancellationToken cancellation) =>
        await whose.AsNoTracking().Where(call => call.Kind != CallKind.Practice && call.StartedAt >= from && call.StartedAt < to
            && call.Status != CallStatus.Running && call.Numbers.SpeechSeconds >= LeastSpeechSeconds).Select(BoardCall.FromCall).ToListAsync(cancellation);

    private async Task<Dictionary<Guid, List<double>>> CurvesAsync(Guid assignmentId, CancellationToken cancellation)
    {
        var attempts = await db.PracticeAttempts.AsNoTracking().Where(attempt => attempt.AssignmentId == assignmentId && !attempt.IsPrivate && attempt.Value != null)
            .OrderBy(attempt => attempt.StartedAt).Select(attempt => new { attempt.AgentId, attempt.Value }).ToListAsync(cancellation);
        return attempts.GroupBy(attempt => attempt.AgentId).ToDictionary(same => same.Key, same => same.Select(attempt => attempt.Value!.Value).ToList());
    }

    private static List<double> ValuesOf(IEnumerable<BoardCall> calls, Func<BoardCall, double?> read, DateTime from, DateTime to) =>
        [.. calls.Where(call => call.StartedAt >= from && call.StartedAt < to).Select(read).OfType<double>()];

    private static SkillLevel? LevelOf(IEnumerable<BoardCall> calls, Func<BoardCall, double?> read, DateTime now) => SkillLevel.Of(
        [.. from call in calls let value = read(call) where value is not null select ((now - call.StartedAt).TotalDays, call.SpeechSeconds ?? 0, value.Value)]);

    private static EffectGroup GroupOf(IReadOnlyCollection<PersonChange> people)
    {
        var both = people.Where(person => person.Before.Count > 0 && person.After.Count > 0).ToList();
        return new EffectGroup(
            both.Count, both.Sum(person => person.Before.Count), both.Sum(person => person.After.Count), both.Count == 0 ? null : both.Average(person => person.Before.Average()),
            both.Count == 0 ? null : both.Average(person => person.After.Average()), PracticeEffect.Change(both));
    }

    private static EffectPerson PersonOf(Named person, PersonChange change, IReadOnlyList<double> attempts, SkillLevel? level) => new(
        person, attempts, change.Before.Count, change.After.Count, change.Before.Count == 0 ? null : change.Before.Average(), change.After.Count == 0 ? null : change.After.Average(),
        change.Change, level);
}
