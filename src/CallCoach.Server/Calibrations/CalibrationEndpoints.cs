using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Reviews;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calibrations;

/// <summary>Several people score the same call blind; when it is closed, they see how far they are apart.</summary>
public static class CalibrationEndpoints
{
    private const int LeastSheets = 2;

    public static void MapCalibrations(this IEndpointRouteBuilder api)
    {
        var calibrations = api.MapGroup("/teams/{id:guid}/calibrations").WithTags("Reviews");
        calibrations.MapGet("", ListCalibrations).WithSummary("The team's calibrations, newest first (supervisor, trainer of the team, administrator)");
        calibrations.MapPost("", StartCalibration).WithSummary("Let several people score a call blind (supervisor, trainer, administrator)");
        calibrations.MapGet("/{calibrationId:guid}", GetCalibration).WithSummary("One calibration: the own sheet, and everybody's once it is closed");
        calibrations.MapPut("/{calibrationId:guid}/mine", PutSheet).WithSummary("Fill the own sheet, or hand it in (supervisor, trainer, administrator)");
        calibrations.MapPost("/{calibrationId:guid}/close", CloseCalibration).WithSummary("Show everybody's points to everybody (who started it, supervisor, administrator)");
    }

    private static async Task<Results<Ok<CalibrationList>, NotFound, Problem403>> ListCalibrations(
        Guid id, CallDb db, CalibrationBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        return user.MayWatchTeam(id) ? TypedResults.Ok(new CalibrationList(await book.ListAsync(id, user, cancellation))) : NotYours();
    }

    private static async Task<Results<Created<CalibrationView>, NotFound, Problem403, ValidationProblem, Problem409>> StartCalibration(
        Guid id, NewCalibration body, CallDb db, CalibrationBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return NotYours();
        var call = await db.Calls.VisibleTo(user).Where(call => !call.IsPrivate).Include(call => call.Detail)
            .SingleOrDefaultAsync(call => call.Id == body.CallId && call.TeamId == id, cancellation);
        var faults = new Faults().Text("title", body.Title, Calibration.TitleLength).Require(call is not null, "callId", "Must be a call of this team.");
        if (faults.Problem is { } problem)
            return problem;
        return await book.TryStartAsync(call!, body.Title, user, cancellation) is { } calibration
            ? TypedResults.Created($"{ApiSetup.Prefix}/teams/{id}/calibrations/{calibration.Id}",
                await book.ViewAsync(calibration, (await book.CardOfAsync(calibration, cancellation))!, user, cancellation))
            : new Problem409("no-score", "The call has no score by a card that people could go by.");
    }

    private static Task<Results<Ok<CalibrationView>, NotFound, Problem403, Problem409>> GetCalibration(
        Guid id, Guid calibrationId, CallDb db, CalibrationBook book, CurrentUser user, CancellationToken cancellation) =>
        ReadAsync(id, calibrationId, db, book, user, async (calibration, card) =>
            TypedResults.Ok(await book.ViewAsync(calibration, card, user, cancellation)), cancellation);

    private static async Task<Results<Ok<CalibrationView>, NotFound, Problem403, ValidationProblem, Problem409>> PutSheet(
        Guid id, Guid calibrationId, SheetChange body, CallDb db, CalibrationBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return NotYours();
        if (await book.FindAsync(id, calibrationId, cancellation) is not { } calibration)
            return TypedResults.NotFound();
        if (calibration.Call!.AgentId == user.Id)
            return new Problem403(ProblemCodes.Forbidden, "Nobody judges an own call.");
        if (calibration.ClosedAt is not null)
            return Closed();
        if (calibration.Sheets.Any(sheet => sheet.RaterId == user.Id && sheet.HandedInAt is not null))
            return new Problem409("handed-in", "A sheet that was handed in is not changed.");
        if (await book.CardOfAsync(calibration, cancellation) is not { } card)
            return Unreadable();
        if (Check(body, card) is { } problem)
            return problem;
        return await book.TryKeepAsync(calibration, card, body, user, cancellation)
            ? TypedResults.Ok(await book.ViewAsync(calibration, card, user, cancellation))
            : new Problem409(ProblemCodes.ChangedMeanwhile, "This sheet was changed meanwhile, perhaps in another window. Load it again.");
    }

    private static Task<Results<Ok<CalibrationView>, NotFound, Problem403, Problem409>> CloseCalibration(
        Guid id, Guid calibrationId, CallDb db, CalibrationBook book, CurrentUser user, CancellationToken cancellation) =>
        ReadAsync(id, calibrationId, db, book, user, async (calibration, card) =>
        {
            if (calibration.StartedBy != user.Id && !user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
                return NotYours();
            if (calibration.ClosedAt is not null)
                return Closed();
            if (calibration.Sheets.Count(sheet => sheet.HandedInAt is not null) < LeastSheets)
                return new Problem409("too-few", $"At least {LeastSheets} people must have handed in.");
            await book.CloseAsync(calibration, cancellation);
            return TypedResults.Ok(await book.ViewAsync(calibration, card, user, cancellation));
        }, cancellation);

    // Who may read a calibration, that there is one, and a card to read it by.
    private static async Task<Results<Ok<CalibrationView>, NotFound, Problem403, Problem409>> ReadAsync(
        Guid teamId, Guid id, CallDb db, CalibrationBook book, CurrentUser user,
        Func<Calibration, ScoreCard, Task<Results<Ok<CalibrationView>, NotFound, Problem403, Problem409>>> then, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(teamId, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(teamId))
            return NotYours();
        if (await book.FindAsync(teamId, id, cancellation) is not { } calibration)
            return TypedResults.NotFound();
        return await book.CardOfAsync(calibration, cancellation) is { } card ? await then(calibration, card) : Unreadable();
    }

    private static ValidationProblem? Check(SheetChange body, ScoreCard card)
    {
        var faults = new Faults();
        foreach (var (id, points) in body.Points)
        {
            var line = card.Criteria.FirstOrDefault(criterion => criterion.Id == id);
            faults.Require(line is not null, $"points.{id}", $"Must be one of {string.Join(", ", card.Criteria.Select(each => each.Id))}.");
            if (line is not null)
                faults.Require(points is null || (points >= 0 && points <= ReviewTotals.MostPoints(line)), $"points.{id}", FormattableString.Invariant($"Must be 0 to {ReviewTotals.MostPoints(line)}."));
        }
        foreach (var missing in card.Criteria.Where(criterion => body.HandIn && !body.Points.ContainsKey(criterion.Id)))
            faults.Add($"points.{missing.Id}", "Is missing; null where it does not apply.");
        return faults.Problem;
    }

    private static Problem403 NotYours() => new(ProblemCodes.Forbidden, "Only those who look after the team calibrate.");

    private static Problem409 Closed() => new("calibration-closed", "The calibration is closed.");

    private static Problem409 Unreadable() => new("card-unreadable", "The scorecard of this calibration can no longer be read.");
}
