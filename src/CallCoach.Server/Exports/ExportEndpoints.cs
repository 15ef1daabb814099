using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Boards;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Server.Tables;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Exports;

/// <summary>Lists, boards and the audit log as files, sent while they are read; each export is audited before its first byte.</summary>
public static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder api)
    {
        foreach (var format in TableFormat.All)
        {
            Describe(api.MapGet($"/exports/calls.{format.Extension}", (
                [AsParameters] CallQuery query, int? offset, CallLists calls, AuditLog audit, CurrentUser user, CancellationToken cancellation) =>
                SendCalls(format, query, offset, calls, audit, user, cancellation)), format, "The calls that GET /calls finds, all of them");
            Describe(api.MapGet($"/exports/audit.{format.Extension}", (
                [AsParameters] AuditQuery query, int? offset, CallDb db, AuditLog audit, CurrentUser user, CancellationToken cancellation) =>
                SendAudit(format, query, offset, db, audit, user, cancellation)), format, "The lines that GET /audit finds, all of them (supervisor, administrator)");
            Describe(api.MapGet($"/teams/{{id:guid}}/board.{format.Extension}", (
                Guid id, [AsParameters] BoardQuery query, CallDb db, TeamBoards boards, AuditLog audit, CurrentUser user, TimeProvider clock, CancellationToken cancellation) =>
                SendBoard(format, id, query, db, boards, audit, user, clock, cancellation)), format, "The board by agent and by day (supervisor, trainer of the team, administrator)");
        }
    }

    private static void Describe(RouteHandlerBuilder route, TableFormat format, string what) =>
        route.WithTags("Exports").WithSummary($"{what}; offset: the reader's clock in minutes east of UTC").Produces(StatusCodes.Status200OK, contentType: format.ContentType);

    private static async Task<Results<PushStreamHttpResult, ValidationProblem>> SendCalls(
        TableFormat format, CallQuery query, int? offset, CallLists calls, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        var faults = new Faults().Offset(offset);
        var filter = new CallFilter(query, faults);
        if (faults.Problem is { } problem)
            return problem;
        await audit.NoteExportAsync(user, query.Team, null, $"calls.{format.Extension}", cancellation);
        var rows = (await calls.MatchingAsync(filter, user, cancellation)).Select(ExportRow.FromCall).AsAsyncEnumerable();
        return TableFile.Send(format, "callcoach-calls", CallTable.Columns(user.Language == "en", ClockOffset.Of(offset)), rows, cancellation);
    }

    private static async Task<Results<PushStreamHttpResult, Problem403, ValidationProblem>> SendAudit(
        TableFormat format, AuditQuery query, int? offset, CallDb db, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (!AuditEndpoints.MayRead(user))
            return AuditEndpoints.NotYours();
        if (AuditEndpoints.Check(query, new Faults().Offset(offset)) is { } problem)
            return problem;
        await audit.NoteExportAsync(user, query.Team, null, $"audit.{format.Extension}", cancellation);
        var rows = AuditEndpoints.Matching(query, db.AuditEntries.AsNoTracking(), user).OrderByDescending(entry => entry.Id).AsAsyncEnumerable();
        return TableFile.Send(format, "callcoach-audit", AuditTable.Columns(user.Language == "en", ClockOffset.Of(offset)), rows, cancellation);
    }

    private static async Task<Results<PushStreamHttpResult, NotFound, Problem403, ValidationProblem>> SendBoard(
        TableFormat format, Guid id, BoardQuery query, CallDb db, TeamBoards boards, AuditLog audit, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id))
            return new Problem403(ProblemCodes.Forbidden, "Only those who look after the team see its board.");
        var faults = new Faults();
        var span = BoardSpan.Of(query, clock.GetUtcNow().UtcDateTime, faults);
        if (faults.Problem is { } problem)
            return problem;
        await audit.NoteExportAsync(user, id, null, $"board.{format.Extension}", cancellation);
        var board = await boards.ReadAsync(id, span, query.Agent, cancellation);
        return TableFile.Send(format, $"callcoach-board-{board.From:yyyy-MM-dd}-{board.To:yyyy-MM-dd}",
            BoardTable.Columns(board, user.Language == "en"), BoardTable.Rows(board).ToAsyncEnumerable(), cancellation);
    }
}
