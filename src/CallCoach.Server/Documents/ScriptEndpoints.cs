using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Documents;

/// <summary>What a team wants said: everybody in the team reads it, its supervisors and trainers and administrators change it.</summary>
public static class ScriptEndpoints
{
    public static void MapScripts(this IEndpointRouteBuilder api)
    {
        var scripts = api.MapGroup("/teams/{id:guid}/scripts").WithTags("Teams");
        scripts.MapGet("", GetScripts).WithSummary("The team's call scripts with their points");
        scripts.MapPut("", PutScripts).WithSummary("Change the team's call scripts (supervisor, trainer of the team, administrator)");
    }

    private static async Task<Results<Ok<ScriptState>, NotFound>> GetScripts(Guid id, DocumentEditor editor, CurrentUser user, CancellationToken cancellation) =>
        await editor.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await StateAsync(id, editor, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<ScriptState>, NotFound, Problem403, ValidationProblem, Problem409>> PutScripts(
        Guid id, ScriptChange body, DocumentEditor editor, CurrentUser user, CancellationToken cancellation)
    {
        if (!await editor.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.LooksAfterTeams)
            return new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and trainers and administrators change its scripts.");
        if (ScriptCheck.Of(body) is { } problem)
            return problem;
        var content = new TeamScripts(body.Scripts, body.DefaultScript);
        return await editor.TryChangeAsync(id, TeamDocument.Scripts, body.Version, content, user, cancellation) is { } late
            ? late
            : TypedResults.Ok(await StateAsync(id, editor, cancellation));
    }

    private static async Task<ScriptState> StateAsync(Guid teamId, DocumentEditor editor, CancellationToken cancellation)
    {
        if (await editor.ReadAsync(teamId, TeamDocument.Scripts, cancellation) is not var (document, editedBy))
            return new ScriptState(0, null, [], null, null);
        var content = StoredJson.Read<TeamScripts>(document.Content);
        return new ScriptState(document.Version, content.DefaultScript, content.Scripts, editedBy, document.EditedAt);
    }
}
