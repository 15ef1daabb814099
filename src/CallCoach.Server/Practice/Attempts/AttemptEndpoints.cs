using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Attempts;

/// <summary>Attempts at exercises: a person makes one, sends its sound as a call of kind practice, and finds the result here.</summary>
public static class AttemptEndpoints
{
    private const int MostMarks = 200;   // twelve steps, and back and forth
    private static readonly string[] Languages = ["zh-CN", "en"];

    public static void MapAttempts(this IEndpointRouteBuilder api)
    {
        var attempts = api.MapGroup("/practice/attempts").WithTags("Practice");
        attempts.MapPost("", BeginAttempt).WithSummary("Begin an attempt; its sound then comes in as a call of kind practice under the attempt's callId");
        attempts.MapGet("", ListAttempts).WithSummary("Attempts that the user may see, newest first, a page at a time");
        attempts.MapGet("/{id:guid}", GetAttempt).WithSummary("One attempt with its result");
        attempts.MapPut("/{id:guid}/steps", MarkSteps).WithSummary("Tell when each step of the script was come to, while the attempt runs; each is then judged over its own stretch");
        attempts.MapPost("/{id:guid}/end", EndAttempt).WithSummary("End an attempt that cannot go on; what was said until then is judged");
    }

    private static async Task<Results<NoContent, NotFound, ValidationProblem, Problem409>> MarkSteps(
        Guid id, AttemptSteps body, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, db, user, cancellation) is not { } attempt || attempt.AgentId != user.Id)
            return TypedResults.NotFound();
        var marks = body.Steps;
        if (new Faults()
            .Require(attempt.Kind == ExerciseKind.Script, "steps", "Only a script has steps.")
            .Require(marks.Count <= MostMarks, "steps", $"At most {MostMarks} marks.")
            .Require(marks.All(mark => mark.Step >= 0 && mark.Step < PracticeScriptCheck.MostSteps), "steps", $"A step is 0 to {PracticeScriptCheck.MostSteps - 1}.")
            .Require(marks.All(mark => mark.At >= 0) && marks.Zip(marks.Skip(1)).All(pair => pair.First.At <= pair.Second.At), "steps", "Times must be 0 or more, and in order.").Problem is { } problem)
            return problem;
        var json = StoredJson.Write(marks);
        return await db.PracticeAttempts.Where(a => a.Id == id && a.Outcome == AttemptOutcome.Open).ExecuteUpdateAsync(set => set.SetProperty(a => a.Steps, json), cancellation) == 1
            ? TypedResults.NoContent()
            : new Problem409("attempt-over", "The attempt is over and judged.");
    }

    private static async Task<Results<Created<AttemptView>, NotFound, ValidationProblem, Problem409>> BeginAttempt(
        NewAttempt body, AttemptDesk desk, CurrentUser user, CancellationToken cancellation)
    {
        var team = body.TeamId ?? user.Teams.OrderBy(own => own.Name, StringComparer.Ordinal).FirstOrDefault()?.Id;
        if (new Faults()
            .Require(Languages.Contains(body.Language), "language", $"Must be {string.Join(" or ", Languages)}.")
            .Require(team is not null, "teamId", "You are in no team; practice belongs to a team.").Problem is { } problem)
            return problem;
        if (!user.IsInTeam(team!.Value))
            return TypedResults.NotFound();
        return await desk.BeginAsync(body, user, team.Value, cancellation) switch
        {
            ({ } attempt, _) => TypedResults.Created($"{ApiSetup.Prefix}/practice/attempts/{attempt.Id}",
                AttemptView.Of(attempt, withResults: true) with { Agent = new Named(user.Id, user.Name) }),
            (null, { } refusal) => refusal,
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<Results<Ok<AttemptPage>, ValidationProblem>> ListAttempts(
        [AsParameters] AttemptQuery query, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        CallCursor? after = null;
        var limit = query.Limit ?? AttemptQuery.UsualPage;
        if (new Faults()
            .Require(Word.TryParse<ExerciseKind>(query.Kind, out var kind), "kind", $"Must be one of {Word.All<ExerciseKind>()}.")
            .Require(limit is >= 1 and <= AttemptQuery.LongestPage, "limit", $"Must be 1 to {AttemptQuery.LongestPage}.")
            .Require(query.Cursor is null || CallCursor.TryParse(query.Cursor, out after), "cursor", "Must be the next of an earlier page.").Problem is { } problem)
            return problem;
        var attempts = db.PracticeAttempts.AsNoTracking().VisibleTo(user)
            .Where(a => (query.Team == null || a.TeamId == query.Team) && (query.Agent == null || a.AgentId == query.Agent)
                && (query.Exercise == null || a.ExerciseId == query.Exercise) && (query.Assignment == null || a.AssignmentId == query.Assignment));
        if (kind is { } only)
            attempts = attempts.Where(a => a.Kind == only);
        if (after is { StartedAt: var at, Id: var last })
            attempts = attempts.Where(a => a.StartedAt <= at && (a.StartedAt < at || a.Id.CompareTo(last) < 0));
        var rows = await attempts.OrderByDescending(a => a.StartedAt).ThenByDescending(a => a.Id).Take(limit + 1).Include(a => a.Agent).ToListAsync(cancellation);
        var page = rows.Take(limit).Select(row => AttemptView.Of(row, withResults: false)).ToList();
        return TypedResults.Ok(new AttemptPage(page, rows.Count > limit ? new CallCursor(page[^1].StartedAt, page[^1].Id).ToString() : null));
    }

    private static async Task<Results<Ok<AttemptView>, NotFound>> GetAttempt(Guid id, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        await FindAsync(id, db, user, cancellation) is { } attempt ? TypedResults.Ok(AttemptView.Of(attempt, withResults: true)) : TypedResults.NotFound();

    private static async Task<Results<Ok<AttemptView>, NotFound, ValidationProblem>> EndAttempt(
        Guid id, AttemptEnd body, CallDb db, AttemptDesk desk, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, db, user, cancellation) is not { } attempt || attempt.AgentId != user.Id)
            return TypedResults.NotFound();
        if (new Faults().Require(AttemptReasons.OfBrowser.Contains(body.Reason), "reason", $"Must be one of {string.Join(", ", AttemptReasons.OfBrowser)}.").Problem is { } problem)
            return problem;
        await desk.GiveUpAsync(attempt, body.Reason, cancellation);
        return TypedResults.Ok(AttemptView.Of((await FindAsync(id, db, user, cancellation))!, withResults: true));
    }

    private static Task<PracticeAttempt?> FindAsync(Guid id, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        db.PracticeAttempts.AsNoTracking().VisibleTo(user).Include(a => a.Agent).SingleOrDefaultAsync(a => a.Id == id, cancellation);
}
