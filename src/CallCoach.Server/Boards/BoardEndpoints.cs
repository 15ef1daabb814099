using CallCoach.Server.Documents;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Boards;

/// <summary>A team's board and what its cues did; for those who look after it.</summary>
public static class BoardEndpoints
{
    public static void AddBoards(this IServiceCollection services)
    {
        services.AddScoped<TeamBoards>();
        services.AddScoped<CueEffects>();
    }

    public static void MapBoards(this IEndpointRouteBuilder api)
    {
        var team = api.MapGroup("/teams/{id:guid}").WithTags("Boards");
        team.MapGet("/board", GetBoard).WithSummary("Calls, talk time, score and readings by day and agent, with falling trends (supervisor, trainer of the team, administrator; an agent with agent = self)");
        team.MapGet("/cue-effect", GetCueEffect).WithSummary("How often cues were followed, against moments when they were withheld (supervisor, trainer of the team, administrator; an agent with agent = self)");
        team.MapGet("/board-settings", GetSettings).WithSummary("What the team wants of its board");
        team.MapPut("/board-settings", PutSettings).WithSummary("Whether people are ranked by score (supervisor of the team, administrator)");
    }

    private static Task<Results<Ok<Board>, NotFound, Problem403, ValidationProblem>> GetBoard(
        Guid id, [AsParameters] BoardQuery query, CallDb db, TeamBoards boards, CurrentUser user, TimeProvider clock, CancellationToken cancellation) =>
        ReadAsync(id, query, db, user, clock, span => boards.ReadAsync(id, span, query.Agent, cancellation), cancellation);

    private static Task<Results<Ok<CueEffect>, NotFound, Problem403, ValidationProblem>> GetCueEffect(
        Guid id, [AsParameters] BoardQuery query, CallDb db, CueEffects effects, CurrentUser user, TimeProvider clock, CancellationToken cancellation) =>
        ReadAsync(id, query, db, user, clock, span => effects.ReadAsync(id, span, query.Agent, cancellation), cancellation);

    private static async Task<Results<Ok<T>, NotFound, Problem403, ValidationProblem>> ReadAsync<T>(
        Guid id, BoardQuery query, CallDb db, CurrentUser user, TimeProvider clock, Func<BoardSpan, Task<T>> read, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.MayWatchTeam(id) && query.Agent != user.Id)
            return new Problem403(ProblemCodes.Forbidden, "Only those who look after the team see its board; its agents see their own figures.");
        var faults = new Faults();
        var span = BoardSpan.Of(query, clock.GetUtcNow().UtcDateTime, faults);
        return faults.Problem is { } problem ? problem : TypedResults.Ok(await read(span));
    }

    private static async Task<Results<Ok<BoardSettingState>, NotFound>> GetSettings(Guid id, DocumentEditor editor, CurrentUser user, CancellationToken cancellation) =>
        await editor.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await StateAsync(id, editor, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<BoardSettingState>, NotFound, Problem403, Problem409>> PutSettings(
        Guid id, BoardSettingChange body, DocumentEditor editor, CurrentUser user, CancellationToken cancellation)
    {
        if (!await editor.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and administrators change its board.");
        return await editor.TryChangeAsync(id, TeamDocument.Board, body.Version, new TeamBoardSettings(body.Ranking), user, cancellation) is { } late
            ? late
            : TypedResults.Ok(await StateAsync(id, editor, cancellation));
    }

    private static async Task<BoardSettingState> StateAsync(Guid teamId, DocumentEditor editor, CancellationToken cancellation) =>
        await editor.ReadAsync(teamId, TeamDocument.Board, cancellation) is var (document, editedBy)
            ? new BoardSettingState(document.Version, StoredJson.Read<TeamBoardSettings>(document.Content).Ranking, editedBy, document.EditedAt)
            : new BoardSettingState(0, TeamBoardSettings.Usual.Ranking, null, null);
}
