using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Cards;

/// <summary>Scoring a team's old calls by the card in force: an explicit job, one a team at a time.</summary>
public static class RescoringEndpoints
{
    private const int MostShown = 20;

    public static void MapRescorings(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/teams/{id:guid}/rescorings").WithTags("Scorecards");
        jobs.MapGet("", ListJobs).WithSummary("The last jobs that scored old calls again, newest first (supervisor of the team, administrator)");
        jobs.MapPost("", StartJob).WithSummary("Score old calls by the card in force (supervisor of the team, administrator)");
        jobs.MapDelete("/{jobId:guid}", CancelJob).WithSummary("Stop a job; what is scored stays scored (supervisor of the team, administrator)");
    }

    private static async Task<Results<Ok<RescoringList>, NotFound, Problem403>> ListJobs(
        Guid id, CallDb db, TeamCardBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        var jobs = await db.Rescorings.AsNoTracking().Where(job => job.TeamId == id).OrderByDescending(job => job.StartedAt).Take(MostShown)
            .Select(job => new { Job = job, Name = db.Users.Where(person => person.Id == job.StartedBy).Select(person => person.DisplayName).SingleOrDefault() })
            .ToListAsync(cancellation);
        return TypedResults.Ok(new RescoringList([.. jobs.Select(row => RescoringView.Of(row.Job, row.Name))]));
    }

    private static async Task<Results<Accepted<RescoringView>, NotFound, Problem403, Problem409>> StartJob(
        Guid id, NewRescoring body, CallDb db, TeamCardBook book, RescoringWorker worker, AuditLog audit, CurrentUser user, TimeProvider clock,
        CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (await db.Rescorings.AnyAsync(job => job.TeamId == id && job.EndedAt == null, cancellation))
            return Running();
        var job = await NewJobAsync(id, body.From?.UtcDateTime, db, user, clock, cancellation);
        db.Rescorings.Add(job);
        audit.Add(user, AuditAction.Rescored, id, detail: ScoreCards.VersionName(id, job.CardNumber));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return Running();   // another was faster: the database has the last word
        }
        worker.Add(job.Id);
        return TypedResults.Accepted($"{ApiSetup.Prefix}/teams/{id}/rescorings", RescoringView.Of(job, user.Name));
    }

    private static async Task<Rescoring> NewJobAsync(
        Guid teamId, DateTime? from, CallDb db, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var card = await db.TeamCards.Where(card => card.TeamId == teamId && card.State == CardState.Published)
            .Select(card => card.Number).SingleOrDefaultAsync(cancellation);
        var job = new Rescoring { TeamId = teamId, CardNumber = card, From = from, To = now, StartedBy = user.Id, StartedAt = now };
        job.Total = await RescoringWorker.CallsOf(job, db).CountAsync(cancellation);
        return job;
    }

    private static async Task<Results<Ok<RescoringView>, NotFound, Problem403, Problem409>> CancelJob(
        Guid id, Guid jobId, CallDb db, TeamCardBook book, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var stopped = await db.Rescorings.Where(job => job.Id == jobId && job.TeamId == id && job.EndedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(job => job.State, RescoringState.Cancelled).SetProperty(job => job.EndedAt, now), cancellation);
        if (await db.Rescorings.AsNoTracking().SingleOrDefaultAsync(job => job.Id == jobId && job.TeamId == id, cancellation) is not { } kept)
            return TypedResults.NotFound();
        return stopped == 1 ? TypedResults.Ok(RescoringView.Of(kept, user.Name)) : new Problem409("rescoring-ended", "The job has ended already.");
    }

    private static Problem409 Running() =>
        new("rescoring-running", "The team's calls are being scored again already. Wait for it, or stop it.");

    private static Problem403? Refuse(CurrentUser user) => TeamCardBook.MayEdit(user)
        ? null
        : new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and administrators score calls again.");
}
