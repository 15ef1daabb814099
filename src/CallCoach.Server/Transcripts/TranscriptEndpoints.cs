using CallCoach.Calls;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Transcripts;

/// <summary>What was said in a call. Another's call is NotFound.</summary>
public static class TranscriptEndpoints
{
    private const int LongestTag = 35;   // RFC 5646, 4.4.1

    public static void MapTranscripts(this IEndpointRouteBuilder api)
    {
        var calls = api.MapGroup("/calls/{id:guid}").WithTags("Transcripts");
        calls.MapGet("/transcript", GetTranscript).WithSummary("What was said, what was found in it, and its measures; of a running call as far as it has come");
        calls.MapPut("/transcript/lines/{number:int:min(1)}", PutCorrection).WithSummary("Correct a line, or take the correction back");
        calls.MapPost("/transcript", Transcribe).WithSummary("Write the call down (again), also as another language; corrections stay");
        foreach (var kind in TranscriptFile.Kinds)
            calls.MapGet($"/transcript.{kind.Extension}", (Guid id, TranscriptDownloads downloads, CurrentUser user, CancellationToken cancellation) =>
                downloads.GetAsync(id, kind, user, cancellation)).WithSummary($"The transcript as a file: {kind.Name}").Produces(StatusCodes.Status200OK, contentType: kind.ContentType);
    }

    private static async Task<Results<Ok<TranscriptView>, NotFound>> GetTranscript(Guid id, TranscriptViews views, CurrentUser user, CancellationToken cancellation) =>
        await views.FindAsync(id, user, cancellation) is { } transcript ? TypedResults.Ok(transcript) : TypedResults.NotFound();

    private static async Task<Results<Ok<TranscriptLineView>, NotFound, ValidationProblem, Problem409>> PutCorrection(
        Guid id, int number, CorrectionBody body, CallDb db, CallTexts texts, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (new Faults().Text("correction", body.Correction, CallLine.LongestCorrection).Problem is { } problem)
            return problem;
        if (await db.Calls.VisibleTo(user).Where(c => c.Id == id).Select(c => (CallStatus?)c.Status).SingleOrDefaultAsync(cancellation) is not { } status)
            return TypedResults.NotFound();
        if (status == CallStatus.Running)
            return new Problem409("call-running", "Lines can be corrected when the call is over.");
        var correction = new LineCorrection(id, number, body.Correction?.Trim(), body.Version, user.Id, clock.GetUtcNow().UtcDateTime);
        return await texts.CorrectAsync(correction, cancellation) switch
        {
            null => TypedResults.NotFound(),
            false => new Problem409(ProblemCodes.ChangedMeanwhile, "Somebody else corrected this line meanwhile. Load it again."),
            true => TypedResults.Ok(TranscriptLineView.Of(await db.CallLines.AsNoTracking().SingleAsync(line => line.CallId == id && line.Number == number, cancellation), user.Name)),
        };
    }

    private static async Task<Results<Accepted<TranscriptStateMessage>, NotFound, ValidationProblem, Problem409>> Transcribe(
        Guid id, TranscriptionBody body, CallDb db, TranscriptionRestart restart, CurrentUser user, CancellationToken cancellation)
    {
        var tag = body.Language;
        if (new Faults().Require(tag is null || (tag.Length is > 0 and <= LongestTag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')),
            "language", "Must be a BCP 47 tag such as zh-CN or en.").Problem is { } problem)
            return problem;
        if (await db.Calls.VisibleTo(user).SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        return await restart.TryAsync(call, tag, cancellation) is { } refused
            ? refused
            : TypedResults.Accepted((string?)null, new TranscriptStateMessage(id, TranscriptState.Working, null, 0));
    }
}
