using CallCoach.Coaching;
using CallCoach.Server.Calls;
using CallCoach.Server.PracticeScripts;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Drills;

/// <summary>A team's drills: everybody in the team practises them, its trainers and supervisors and administrators change them.</summary>
public static class DrillEndpoints
{
    private const int UsualPage = 60;

    public static void MapDrills(this IEndpointRouteBuilder api)
    {
        var drills = api.MapGroup("/teams/{id:guid}/drills").WithTags("Practice");
        drills.MapGet("", ListDrills).WithSummary("The team's drills: those that ship, then its own, a page at a time");
        drills.MapGet("/{drillId:guid}", GetDrill).WithSummary("One drill");
        drills.MapGet("/{drillId:guid}/voice", GetVoice).WithSummary("One of the customer's lines as WAV, synthetic").Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        drills.MapPut("/{drillId:guid}", PutDrill).WithSummary("Make or change a drill (trainer, supervisor of the team, administrator)");
        drills.MapDelete("/{drillId:guid}", RetireDrill).WithSummary("Take a drill off the list; attempts at it stay (trainer, supervisor of the team, administrator)");
        api.MapGet("/practice/drill-settings", GetSettings).WithTags("Practice").WithSummary("The numbers of each skill, with units and ranges");
    }

    private static async Task<Results<Ok<DrillPage>, NotFound, ValidationProblem>> ListDrills(
        Guid id, string? cursor, CallDb db, TeamDrills drills, DrillViews views, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        CallCursor? after = null;
        if (new Faults().Require(cursor is null || CallCursor.TryParse(cursor, out after), "cursor", "Must be the next of an earlier page.").Problem is { } problem)
            return problem;
        var own = drills.Newest(id).Where(drill => !drill.Retired);
        if (after is { StartedAt: var at, Id: var last })
            own = own.Where(drill => drill.EditedAt <= at && (drill.EditedAt < at || drill.DrillId.CompareTo(last) < 0));
        var rows = await own.OrderByDescending(drill => drill.EditedAt).ThenByDescending(drill => drill.DrillId).Take(UsualPage + 1).ToListAsync(cancellation);
        var page = rows.Take(UsualPage).ToList();
        var shipped = cursor is null ? await views.UnchangedAsync(id, cancellation) : [];
        return TypedResults.Ok(new DrillPage(
            [.. shipped, .. await views.OfAsync(page, cancellation)],
            rows.Count > UsualPage ? new CallCursor(page[^1].EditedAt, page[^1].DrillId).ToString() : null));
    }

    private static async Task<Results<Ok<DrillView>, NotFound>> GetDrill(
        Guid id, Guid drillId, CallDb db, DrillViews views, CurrentUser user, CancellationToken cancellation) =>
        await db.SeesTeamAsync(id, user, cancellation) && await views.FindAsync(id, drillId, cancellation) is { } drill ? TypedResults.Ok(drill) : TypedResults.NotFound();

    private static async Task<Results<PhysicalFileHttpResult, NotFound, Problem503>> GetVoice(
        Guid id, Guid drillId, string language, int line, CallDb db, TeamDrills drills, VoiceSynthesiser synthesiser, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation) || await drills.FindAsync(id, drillId, cancellation) is not var (sheet, _)
            || !sheet.Words.TryGetValue(language, out var words) || line < 0 || line >= words.Customer.Count)
            return TypedResults.NotFound();
        return await synthesiser.SpeakAsync(words.Customer[line], language, cancellation) is { } path
            ? TypedResults.PhysicalFile(path, "audio/wav", enableRangeProcessing: true)
            : new Problem503("no-voice", "The server cannot speak this line: espeak-ng is not installed, failed, or gave no sound.");
    }

    private static async Task<Results<Ok<DrillView>, NotFound, Problem403, ValidationProblem, Problem409>> PutDrill(
        Guid id, Guid drillId, DrillChange body, CallDb db, TeamDrills drills, DrillViews views, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return Forbidden();
        if (Check(body.Sheet) is { } problem)
            return problem;
        var known = await drills.FindAsync(id, drillId, cancellation);
        if ((known?.Row?.Version ?? 0) != body.Version)
            return Late();
        var row = new TeamDrill
        {
            TeamId = id, DrillId = drillId, Version = body.Version + 1, Content = StoredJson.Write(body.Sheet), Retired = false,
            ClipId = known?.Row?.ClipId, CallId = known?.Row?.CallId, EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        };
        return await drills.TryAddAsync(row, cancellation) ? TypedResults.Ok((await views.OfAsync([row], cancellation))[0]) : Late();
    }

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> RetireDrill(
        Guid id, Guid drillId, int version, CallDb db, TeamDrills drills, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation) || await drills.FindAsync(id, drillId, cancellation) is not var (sheet, known) || known is { Retired: true })
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return Forbidden();
        var row = new TeamDrill
        {
            TeamId = id, DrillId = drillId, Version = version + 1, Content = StoredJson.Write(sheet), Retired = true,
            ClipId = known?.ClipId, CallId = known?.CallId, EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        };
        return (known?.Version ?? 0) == version && await drills.TryAddAsync(row, cancellation) ? TypedResults.NoContent() : Late();
    }

    private static Ok<IReadOnlyDictionary<DrillSkill, IReadOnlyList<DrillSetting>>> GetSettings() => TypedResults.Ok(DrillCatalog.Settings);

    /// <summary>What is wrong with a drill, each with its exact place.</summary>
    internal static ValidationProblem? Check(DrillSheet sheet)
    {
        var faults = new Faults();
        try
        {
            sheet.ToDrill();
        }
        catch (DrillException fault)
        {
            foreach (var problem in fault.Problems)
            {
                var end = problem.IndexOf(": ", StringComparison.Ordinal);
                faults.Add($"sheet.{problem[..end]}", problem[(end + 2)..]);
            }
        }
        return faults.Problem;
    }

    private static Problem403 Forbidden() => new(ProblemCodes.Forbidden, "Only the team's trainers and supervisors and administrators change its drills.");

    private static Problem409 Late() => new(ProblemCodes.ChangedMeanwhile, "Somebody else changed this drill meanwhile. Load it again.");
}
