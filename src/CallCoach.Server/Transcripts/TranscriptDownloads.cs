using System.Text;
using CallCoach.Server.Audit;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Transcripts;

/// <summary>Gives transcripts as files.</summary>
public sealed class TranscriptDownloads(CallDb db, TranscriptViews views, AuditLog audit, IOptions<JsonOptions> json)
{
    internal async Task<Results<FileContentHttpResult, NotFound, Problem409>> GetAsync(Guid id, TranscriptFile kind, CurrentUser user, CancellationToken cancellation)
    {
        if (await views.FindAsync(id, user, cancellation) is not { } transcript)
            return TypedResults.NotFound();
        if (transcript.Lines.Count == 0)
            return new Problem409("no-transcript", "Nothing of this call is written down.");
        var call = await db.Calls.AsNoTracking().Where(c => c.Id == id)
            .Select(c => new { c.TeamId, c.IsPrivate, c.StartedAt, c.CustomerReference, Agent = c.Agent!.DisplayName }).SingleAsync(cancellation);
        if (!call.IsPrivate)   // as for its sound: the log would tell others that it is there
            await audit.NoteExportAsync(user, call.TeamId, id, $"transcript.{kind.Extension}", cancellation);
        var name = $"{call.StartedAt:yyyy-MM-dd HH.mm} {call.Agent}";
        var sheet = new TranscriptSheet(
            $"{call.StartedAt:yyyy-MM-dd HH:mm} UTC · {call.Agent}{(call.CustomerReference is { } reference ? $" · {reference}" : "")}",
            [.. transcript.Lines.Select(line => Line(line, call.Agent, user))], transcript, json.Value.SerializerOptions);
        return TypedResults.File(Encoding.UTF8.GetBytes(kind.Write(sheet)), kind.ContentType, $"{name}.{kind.Extension}");
    }

    private static SheetLine Line(TranscriptLineView line, string agent, CurrentUser reader) => new(
        line.Side == Side.Agent ? agent : reader.Language == "en" ? "Customer" : "客户",
        line.Start, line.End, (line.Correction ?? line.Text).ReplaceLineEndings(" "));
}
