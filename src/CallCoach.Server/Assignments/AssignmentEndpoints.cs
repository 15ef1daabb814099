using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Assignments;

/// <summary>Practice that people are asked for; for those who look after the team.</summary>
public static class AssignmentEndpoints
{
    private const int MostAttempts = 20;

    public static void MapAssignments(this IEndpointRouteBuilder api)
    {
        var assignments = api.MapGroup("/teams/{id:guid}/assignments").WithTags("Practice");
        assignments.MapGet("", ListAssignments).WithSummary("The team's assignments, open ones first (supervisor, trainer of the team, administrator)");
        assignments.MapPost("", AddAssignment).WithSummary("Ask people to practise (supervisor, trainer of the team, administrator)");
        assignments.MapGet("/{assignmentId:guid}", GetAssignment).WithSummary("Who practised, first against best, time spent (supervisor, trainer of the team, administrator)");
        assignments.MapPost("/{assignmentId:guid}/close", CloseAssignment).WithSummary("No longer ask for it (supervisor, trainer of the team, administrator)");
    }

    private static async Task<Results<Ok<AssignmentList>, NotFound, Problem403>> ListAssignments(
        Guid id, CallDb db, AssignmentBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        return Refuse(user, id) is { } refusal ? refusal : TypedResults.Ok(await book.ListAsync(id, user, cancellation));
    }

    private static async Task<Results<Ok<FullAssignment>, NotFound, Problem403>> GetAssignment(
        Guid id, Guid assignmentId, CallDb db, AssignmentBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user, id) is { } refusal)
            return refusal;
        return await book.FindAsync(id, assignmentId, user, cancellation) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();
    }

    private static async Task<Results<Created<FullAssignment>, NotFound, Problem403, ValidationProblem>> AddAssignment(
        Guid id, NewAssignment body, CallDb db, AssignmentBook book, ExerciseBooks exercises, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user, id) is { } refusal)
            return refusal;
        if ((await CheckAsync(id, body, book, exercises, clock.GetUtcNow().UtcDateTime, cancellation)).Problem is { } problem)
            return problem;
        var added = await book.AddAsync(id, body, user, cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/teams/{id}/assignments/{added}", await book.FindAsync(id, added, user, cancellation));
    }

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> CloseAssignment(
        Guid id, Guid assignmentId, AssignmentClosing body, CallDb db, AssignmentBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user, id) is { } refusal)
            return refusal;
        return await book.TryCloseAsync(id, assignmentId, body.Revision, cancellation) switch
        {
            true => TypedResults.NoContent(),
            false => new Problem409(ProblemCodes.ChangedMeanwhile, "Somebody else changed this assignment meanwhile. Load it again."),
            null => TypedResults.NotFound(),
        };
    }

    private static async Task<Faults> CheckAsync(Guid teamId, NewAssignment body, AssignmentBook book, ExerciseBooks exercises, DateTime now, CancellationToken cancellation)
    {
        var faults = new Faults().Require(body.Attempts is >= 1 and <= MostAttempts, "attempts", $"Must be 1 to {MostAttempts}.")
            .Require(body.PassMark is null or (>= 0 and <= 100), "passMark", "Must be 0 to 100.")
            .Require(body.DueAt.ToUniversalTime() > now, "dueAt", "Must lie in the future.")
            .Require(body.LastAt is not { } last || last.ToUniversalTime() >= body.DueAt.ToUniversalTime(), "lastAt", "Must not lie before the first is due.")
            .Text("note", string.IsNullOrEmpty(body.Note) ? null : body.Note, PracticeAssignment.NoteLength)
            .Require(body.WholeTeam || body.People is { Count: > 0 }, "people", "Name at least one person, or the whole team.");
        if (!body.WholeTeam && body.People is { Count: > 0 } people)
        {
            var agents = (await book.AgentsAsync(teamId, cancellation)).Select(agent => agent.Id).ToHashSet();
            faults.Require(people.All(agents.Contains), "people", "Everybody must be an agent of the team.");
        }
        var known = false;
        foreach (var language in PracticeLanguage.All)
            known |= await exercises.FindAsync(body.Kind, teamId, body.ExerciseId, language, cancellation) is not null;
        return faults.Require(known, "exerciseId", "There is no such exercise that is published.");
    }

    private static Problem403? Refuse(CurrentUser user, Guid teamId) => user.MayWatchTeam(teamId)
        ? null
        : new Problem403(ProblemCodes.Forbidden, "Only those who look after the team assign practice.");
}
