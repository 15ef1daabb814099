using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Calls;
using CallCoach.Server.Practice.Drills;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Moments;

/// <summary>Drills from real moments, one by one and the week's most frequent weak endings.</summary>
public static class MomentEndpoints
{
    private const double LongestSeconds = 60;
    private const int MostDays = 31, MostEndings = 50;

    public static void MapMoments(this IEndpointRouteBuilder api)
    {
        var calls = api.MapGroup("/calls/{id:guid}").WithTags("Practice");
        calls.MapGet("/drill-suggestion", Suggest).WithSummary("What a stretch of the call could be practised as, with what was said in it");
        calls.MapPost("/drills", MakeDrill).WithSummary("Make a drill of a stretch of the call (trainer, supervisor of the team, administrator)");
        api.MapGet("/teams/{id:guid}/weak-endings", ListWeakEndings).WithTags("Practice").WithSummary("The endings of the last days that could hardly be heard, most frequent first (trainer, supervisor of the team, administrator)");
    }

    private static async Task<Results<Ok<DrillSuggestion>, NotFound, ValidationProblem, Problem409, Problem422>> Suggest(
        Guid id, double from, double to, string? skill, CallDb db, MomentDrills moments, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, db, user, cancellation) is not { } call)
            return TypedResults.NotFound();
        var faults = Check(call, from, to).Require(Word.TryParse<DrillSkill>(skill, out var asked), "skill", $"Must be one of {Word.All<DrillSkill>()}.");
        if (faults.Problem is { } problem)
            return problem;
        if (CallSharing.NotYet(call) is { } later)
            return later;
        return await moments.SuggestAsync(call, (from, to), asked, cancellation) is { } suggestion ? TypedResults.Ok(suggestion) : NoSpeech();
    }

    private static async Task<Results<Created<DrillView>, NotFound, Problem403, ValidationProblem, Problem409, Problem422>> MakeDrill(
        Guid id, NewMomentDrill body, CallDb db, MomentDrills moments, DrillViews views, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, db, user, cancellation) is not { } call)
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(call.TeamId))
            return new Problem403(ProblemCodes.Forbidden, "Only the team's trainers and supervisors and administrators make drills.");
        if ((Check(call, body.From, body.To).Problem ?? DrillEndpoints.Check(body.Sheet)) is { } problem)
            return problem;
        if (CallSharing.NotYet(call) is { } later)
            return later;
        if (await moments.SuggestAsync(call, (body.From, body.To), null, cancellation) is null)
            return NoSpeech();
        try
        {
            var drill = await moments.MakeAsync(call, body, user, cancellation);
            return TypedResults.Created($"{ApiSetup.Prefix}/teams/{call.TeamId}/drills/{drill.DrillId}", (await views.OfAsync([drill], cancellation))[0]);
        }
        catch (DbUpdateException)
        {
            if (await db.Calls.AnyAsync(kept => kept.Id == id, cancellation))
                throw;
            return TypedResults.NotFound();   // deleted while the drill was made
        }
    }

    private static async Task<Results<Ok<WeakEndingList>, NotFound, Problem403, ValidationProblem>> ListWeakEndings(
        Guid id, int? days, int? limit, CallDb db, WeakEndings endings, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return new Problem403(ProblemCodes.Forbidden, "Only those who look after the team see its weak moments.");
        return new Faults().Require(days is null or (>= 1 and <= MostDays), "days", $"Must be 1 to {MostDays}.")
            .Require(limit is null or (>= 1 and <= MostEndings), "limit", $"Must be 1 to {MostEndings}.").Problem is { } problem
            ? problem : TypedResults.Ok(await endings.ReadAsync(id, days ?? 7, limit ?? 10, cancellation));
    }

    private static Task<Call?> FindAsync(Guid id, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        db.Calls.AsNoTracking().VisibleTo(user).Include(call => call.Detail).SingleOrDefaultAsync(call => call.Id == id, cancellation);

    private static Faults Check(Call call, double from, double to) => new Faults()
        .Require(from >= 0 && from < call.DurationSeconds, "from", FormattableString.Invariant($"Must be 0 to {call.DurationSeconds:0.###}."))
        .Require(to > from && to <= from + LongestSeconds, "to", $"Must be after from, by at most {LongestSeconds} s.");

    private static Problem422 NoSpeech() => new("no-speech", "The agent does not speak in this stretch.");
}
