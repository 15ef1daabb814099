using System.Linq.Expressions;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Recordings;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Remarks;

/// <summary>Clips: who sees a call shares a stretch of it, and from then on the call's team may hear that stretch, and no more.</summary>
public static class ClipEndpoints
{
    private const double LongestSeconds = 300;
    private const int UsualPage = 50;

    public static void MapClips(this IEndpointRouteBuilder api)
    {
        api.MapPost("/calls/{id:guid}/clips", ShareClip).WithTags("Reviews").WithSummary("Let the team hear a stretch of the call");
        var clips = api.MapGroup("/teams/{id:guid}/clips").WithTags("Reviews");
        clips.MapGet("", ListClips).WithSummary("The team's clips, newest first, a page at a time");
        clips.MapGet("/{clipId:guid}/audio", GetSound).WithSummary("A clip as WAV").Produces(StatusCodes.Status200OK, contentType: "audio/wav");
        clips.MapDelete("/{clipId:guid}", DeleteClip).WithSummary("Take a clip back (who shared it, supervisor of the team, administrator)");
    }

    private static async Task<Results<Created<ClipView>, NotFound, ValidationProblem, Problem409>> ShareClip(
        Guid id, NewClip body, CallDb db, AuditLog audit, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(call => call.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        var faults = new Faults().Text("title", body.Title, CallClip.TitleLength).Text("note", string.IsNullOrEmpty(body.Note) ? null : body.Note, CallClip.NoteLength)
            .Require(body.From >= 0 && body.From < call.DurationSeconds, "from", FormattableString.Invariant($"Must be 0 to {call.DurationSeconds:0.###}."))
            .Require(body.To > body.From && body.To <= body.From + LongestSeconds, "to", $"Must be after from, by at most {LongestSeconds} s.");
        if (faults.Problem is { } problem)
            return problem;
        if (CallSharing.NotYet(call) is { } later)
            return later;
        var clip = new CallClip
        {
            TeamId = call.TeamId, CallId = id, From = body.From, To = Math.Min(body.To, call.DurationSeconds), Title = body.Title.Trim(),
            Note = string.IsNullOrWhiteSpace(body.Note) ? null : body.Note.Trim(), SharedBy = user.Id, SharedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.CallClips.Add(clip);
        audit.Add(user, AuditAction.ClipShared, call.TeamId, id, FormattableString.Invariant($"{clip.From:0.0}–{clip.To:0.0} s"));
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/teams/{call.TeamId}/clips",
            await db.CallClips.Where(kept => kept.Id == clip.Id).Select(ViewOf(db)).SingleAsync(cancellation));
    }

    private static async Task<Results<Ok<ClipPage>, NotFound, ValidationProblem>> ListClips(
        Guid id, string? cursor, CallDb db, CurrentUser user, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        CallCursor? after = null;
        if (new Faults().Require(cursor is null || CallCursor.TryParse(cursor, out after), "cursor", "Must be the next of an earlier page.").Problem is { } problem)
            return problem;
        var clips = db.CallClips.AsNoTracking().Where(clip => clip.TeamId == id);
        if (after is { StartedAt: var at, Id: var last })
            clips = clips.Where(clip => clip.SharedAt <= at && (clip.SharedAt < at || clip.Id.CompareTo(last) < 0));
        var rows = await clips.OrderByDescending(clip => clip.SharedAt).ThenByDescending(clip => clip.Id).Take(UsualPage + 1)
            .Select(ViewOf(db)).ToListAsync(cancellation);
        var page = rows.Take(UsualPage).ToList();
        return TypedResults.Ok(new ClipPage(page, rows.Count > page.Count ? new CallCursor(page[^1].SharedAt, page[^1].Id).ToString() : null));
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetSound(
        Guid id, Guid clipId, CallDb db, RecordingFolder recordings, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, clipId, db, user, cancellation) is not { } clip || CallSound.Open(recordings, clip.Call!.RecordingFile) is not { } sound)
            return TypedResults.NotFound();
        await audit.NoteSoundAsync(user, clip.Call, download: false, cancellation);
        try
        {
            return TypedResults.Stream(await Task.Run(() => ClipSound.Cut(sound, clip.From, clip.To), cancellation), "audio/wav", enableRangeProcessing: true);
        }
        catch (AudioFormatException)
        {
            return TypedResults.NotFound();   // the recording is broken: there is nothing to hear
        }
    }

    private static async Task<Results<NoContent, NotFound, Problem403>> DeleteClip(
        Guid id, Guid clipId, CallDb db, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, clipId, db, user, cancellation) is not { } clip)
            return TypedResults.NotFound();
        if (clip.SharedBy != user.Id && !user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return new Problem403(ProblemCodes.Forbidden, "Only who shared a clip, supervisors and administrators take it back.");
        db.CallClips.Remove(clip);
        audit.Add(user, AuditAction.ClipDeleted, id, clip.CallId, FormattableString.Invariant($"{clip.From:0.0}–{clip.To:0.0} s"));
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<CallClip?> FindAsync(Guid teamId, Guid clipId, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        await db.SeesTeamAsync(teamId, user, cancellation)
            ? await db.CallClips.AsNoTracking().Include(clip => clip.Call).SingleOrDefaultAsync(clip => clip.Id == clipId && clip.TeamId == teamId, cancellation)
            : null;

    private static Expression<Func<CallClip, ClipView>> ViewOf(CallDb db) => clip => new ClipView(
        clip.Id, clip.CallId, new Named(clip.Call!.AgentId, clip.Call.Agent!.DisplayName), clip.From, clip.To, clip.Title, clip.Note,
        new Named(clip.SharedBy, db.Users.Where(person => person.Id == clip.SharedBy).Select(person => person.DisplayName).SingleOrDefault() ?? ""),
        clip.SharedAt);
}
