using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.PracticeScripts;

/// <summary>What a team practises: everybody in the team reads what is published, its supervisors and trainers and administrators write.</summary>
public static class PracticeScriptEndpoints
{
    private const int LongestText = 100_000;

    public static void MapPracticeScripts(this IEndpointRouteBuilder api)
    {
        var scripts = api.MapGroup("/teams/{id:guid}/practice-scripts").WithTags("Practice");
        scripts.MapGet("", ListScripts).WithSummary("The team's practice scripts, and those that ship");
        scripts.MapGet("/{scriptId:guid}", GetScript).WithSummary("A practice script with its words; version 0 is the draft");
        scripts.MapPost("", AddScript).WithSummary("A new draft: of one that ships, of another, or given whole (supervisor, trainer of the team, administrator)");
        scripts.MapPut("/{scriptId:guid}", PutScript).WithSummary("Change the draft (supervisor, trainer of the team, administrator)");
        scripts.MapPost("/{scriptId:guid}/publish", Publish).WithSummary("From now on the draft is what is practised (supervisor, trainer of the team, administrator)");
        scripts.MapDelete("/{scriptId:guid}", Archive).WithSummary("Put a script away; what was practised stays (supervisor, trainer of the team, administrator)");
        scripts.MapGet("/{scriptId:guid}/text", GetText).WithSummary("A script in one language as Markdown, or as plain text for a word processor")
            .Produces<string>(StatusCodes.Status200OK, "text/plain", "text/markdown");
        scripts.MapPost("/read-text", ReadText).WithSummary("What a text says as a practice script, with the lines that cannot be read; nothing is kept");
    }

    private static async Task<Results<Ok<PracticeScriptList>, NotFound>> ListScripts(Guid id, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation) =>
        await book.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await book.ListAsync(id, user, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<FullPracticeScript>, NotFound>> GetScript(
        Guid id, Guid scriptId, int? version, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation) =>
        await book.SeesAsync(id, user, cancellation) && await book.FindAsync(id, scriptId, version, user, cancellation) is { } script
            ? TypedResults.Ok(script)
            : TypedResults.NotFound();

    private static async Task<Results<Created<FullPracticeScript>, NotFound, Problem403, ValidationProblem, Problem409>> AddScript(
        Guid id, NewPracticeScript body, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        var faults = new Faults();
        var script = body.Script
            ?? (body.CopyOf is { } other ? (await book.FindAsync(id, other, version: 0, user, cancellation))?.Script : null)
            ?? (body.Starter is { } starter ? PracticeStarters.Find(starter)?.Script : null);
        if (faults.Require(script is not null, "script", "Name a starter or a script of the team, or give one.").Problem is { } nothing)
            return nothing;
        if (PracticeScriptFaults.Of(PracticeScriptCheck.OfDraft(script!)) is { } problem)
            return problem;
        if (!await book.HasRoomAsync(id, cancellation))
            return new Problem409("too-many-scripts", $"A team may have at most {PracticeScriptBook.MostScripts} practice scripts. Put one away first.");
        var added = await book.AddAsync(id, script!, user, cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/teams/{id}/practice-scripts/{added.Id}", added);
    }

    private static async Task<Results<Ok<FullPracticeScript>, NotFound, Problem403, ValidationProblem, Problem409>> PutScript(
        Guid id, Guid scriptId, PracticeScriptChange body, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindRowAsync(id, scriptId, cancellation) is not { } row)
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (PracticeScriptFaults.Of(PracticeScriptCheck.OfDraft(body.Script)) is { } problem)
            return problem;
        return row.Revision == body.Revision && await book.TryChangeAsync(row, body.Script, user, cancellation) is { } changed ? TypedResults.Ok(changed) : Changed();
    }

    private static async Task<Results<Ok<FullPracticeScript>, NotFound, Problem403, ValidationProblem, Problem409>> Publish(
        Guid id, Guid scriptId, PracticeScriptPublication body, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindRowAsync(id, scriptId, cancellation) is not { } row)
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (row.Revision != body.Revision)
            return Changed();
        if (PracticeScriptFaults.Of(PracticeScriptCheck.OfPublished(Storage.StoredJson.Read<PracticeScript>(row.Content))) is { } problem)
            return problem;
        return await book.TryPublishAsync(row, user, cancellation) is { } published ? TypedResults.Ok(published) : Changed();
    }

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> Archive(
        Guid id, Guid scriptId, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindRowAsync(id, scriptId, cancellation) is not { } row)
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        return await book.TryArchiveAsync(row, user, cancellation) ? TypedResults.NoContent() : Changed();
    }

    /// <param name="form">markdown or plain.</param>
    private static async Task<Results<ContentHttpResult, NotFound, ValidationProblem>> GetText(
        Guid id, Guid scriptId, string language, string? form, int? version, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindAsync(id, scriptId, version, user, cancellation) is not { } script)
            return TypedResults.NotFound();
        var markdown = form is null or "markdown";
        if (new Faults().Require(script.Script.Words.ContainsKey(language), "language", "The script has no words in this language.")
                .Require(markdown || form == "plain", "form", "Must be markdown or plain.").Problem is { } problem)
            return problem;
        return TypedResults.Text(PracticeTextWriter.Write(script.Script, language, markdown), markdown ? "text/markdown; charset=utf-8" : "text/plain; charset=utf-8");
    }

    private static async Task<Results<Ok<PracticeSheet>, NotFound, ValidationProblem>> ReadText(
        Guid id, PracticeTextBody body, PracticeScriptBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (new Faults().Text("text", body.Text, LongestText)
                .Require(PracticeLanguage.All.Contains(body.Language), "language", $"Scripts are written in {string.Join(" and ", PracticeLanguage.All)}.").Problem is { } problem)
            return problem;
        return TypedResults.Ok(PracticeTextReader.Read(body.Text, body.Language));
    }

    internal static Problem403? Refuse(CurrentUser user) => PracticeScriptBook.MayEdit(user)
        ? null
        : new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and trainers and administrators write its practice scripts.");

    private static Problem409 Changed() => new(ProblemCodes.ChangedMeanwhile, "Somebody else changed this script meanwhile. Load it again.");
}
