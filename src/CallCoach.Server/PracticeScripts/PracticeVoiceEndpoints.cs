using CallCoach.Coaching;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.PracticeScripts;

/// <summary>The customer of a practice script, heard.</summary>
public static class PracticeVoiceEndpoints
{
    public static void MapPracticeVoices(this IEndpointRouteBuilder api)
    {
        var voices = api.MapGroup("/teams/{id:guid}/practice-scripts/{scriptId:guid}").WithTags("Practice");
        voices.MapGet("/voices", ListVoices).WithSummary("Where the sound of each of the customer's lines comes from");
        voices.MapGet("/voice", GetVoice).WithSummary("One of the customer's lines as WAV: recorded, else synthetic").Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        voices.MapPut("/voice", PutVoice).WithSummary("Record a line of the draft: the body is sound of any format (supervisor, trainer of the team, administrator)");
        voices.MapDelete("/voice", DeleteVoice).WithSummary("Take a recording away (supervisor, trainer of the team, administrator)");
    }

    private static async Task<Results<Ok<PracticeVoiceList>, NotFound, ValidationProblem>> ListVoices(
        Guid id, Guid scriptId, string language, int? version, PracticeScriptBook book, PracticeVoices voices, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindAsync(id, scriptId, version, user, cancellation) is not { } script)
            return TypedResults.NotFound();
        return Unknown(script.Script, language) is { } problem ? problem : TypedResults.Ok(await voices.ListAsync(scriptId, script.Script, language, cancellation));
    }

    private static async Task<Results<PhysicalFileHttpResult, NotFound, ValidationProblem, Problem503>> GetVoice(
        Guid id, Guid scriptId, string language, int step, int line, int? version, PracticeScriptBook book, PracticeVoices voices, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation) || await book.FindAsync(id, scriptId, version, user, cancellation) is not { } script)
            return TypedResults.NotFound();
        if (Unknown(script.Script, language) is { } problem)
            return problem;
        if (LineOf(script.Script, language, step, line) is not { } text)
            return TypedResults.NotFound();
        return await voices.FindAsync(scriptId, text, language, cancellation) is { } path
            ? TypedResults.PhysicalFile(path, "audio/wav", enableRangeProcessing: true)
            : new Problem503("no-voice", "Nobody recorded this line, and the server cannot speak it: espeak-ng is not installed, failed, or gave no sound.");
    }

    private static async Task<Results<Ok<PracticeVoiceList>, NotFound, Problem403, ValidationProblem, Problem413, Problem422>> PutVoice(
        Guid id, Guid scriptId, string language, int step, int line, HttpRequest request, PracticeScriptBook book, PracticeVoices voices, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (PracticeScriptEndpoints.Refuse(user) is { } refusal)
            return refusal;
        if (await book.FindAsync(id, scriptId, version: 0, user, cancellation) is not { } script)
            return TypedResults.NotFound();
        if (Unknown(script.Script, language) is { } problem)
            return problem;
        if (LineOf(script.Script, language, step, line) is not { } text)
            return TypedResults.NotFound();
        if (request.ContentLength is null or > PracticeVoices.MostBytes)
            return new Problem413("too-large", $"A line may have at most {PracticeVoices.MostBytes} bytes, and says how many it has.");
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = PracticeVoices.MostBytes;
        return await voices.KeepAsync(scriptId, text, language, request.Body, user, cancellation) is { } unusable
            ? unusable
            : TypedResults.Ok(await voices.ListAsync(scriptId, script.Script, language, cancellation));
    }

    private static async Task<Results<NoContent, NotFound, Problem403>> DeleteVoice(
        Guid id, Guid scriptId, string language, int step, int line, PracticeScriptBook book, PracticeVoices voices, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (PracticeScriptEndpoints.Refuse(user) is { } refusal)
            return refusal;
        return await book.FindAsync(id, scriptId, version: 0, user, cancellation) is { } script && LineOf(script.Script, language, step, line) is { } text
            && await voices.DeleteAsync(scriptId, text, language, cancellation) ? TypedResults.NoContent() : TypedResults.NotFound();
    }

    private static ValidationProblem? Unknown(PracticeScript script, string language) =>
        new Faults().Require(script.Words.ContainsKey(language), "language", "The script has no words in this language.").Problem;

    private static string? LineOf(PracticeScript script, string language, int step, int line) =>
        script.Words.TryGetValue(language, out var words) && step >= 0 && step < words.Steps.Count && line >= 0 && line < words.Steps[step].Customer.Count
            ? words.Steps[step].Customer[line]
            : null;
}
