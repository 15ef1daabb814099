using CallCoach.Server.ApiKeys;
using CallCoach.Server.Practice.Attempts;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Ingest;

/// <summary>Decides who may stream, and whose call it is.</summary>
internal sealed class IngestDoor(ApiKeyCheck keys, CallDb db, ExerciseBooks exercises)
{
    /// <returns>Null for a stranger.</returns>
    public async Task<IngestVisitor?> WhoKnocksAsync(HttpContext context)
    {
        if (context.Request.Headers.TryGetValue(SameOrigin.ApiKeyHeader, out var key))
            return await keys.FindAsync(key, context.RequestAborted) is { } known ? new IngestVisitor(known.TeamId, null) : null;
        return CurrentUser.Of(context) is { } person ? new IngestVisitor(null, person.Id) : null;
    }

    /// <summary>The agent of a call and the team whose rules apply to it.</summary>
    /// <param name="visitor">Who streams.</param>
    /// <param name="email">What the start message says; a person's own call needs none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when there is no such agent in the key's team, or the person is in no team.</returns>
    public async Task<IngestAgent?> FindAgentAsync(IngestVisitor visitor, string? email, CancellationToken cancellation)
    {
        var members = db.TeamMembers.AsNoTracking();
        if (visitor.TeamId is { } team)
        {
            var normalized = email?.Trim().ToUpperInvariant();
            members = members.Where(m => m.TeamId == team && m.User!.NormalizedEmail == normalized);
        }
        else
            members = members.Where(m => m.UserId == visitor.PersonId).OrderBy(m => m.Team!.Name);
        return await members.Select(m => new IngestAgent(new Named(m.UserId, m.User!.DisplayName), new Named(m.TeamId, m.Team!.Name)))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Whose attempt it is that comes in under a call id.</summary>
    /// <returns>Null when the visitor has no open attempt of that id.</returns>
    public async Task<IngestAgent?> FindPracticeAsync(IngestVisitor visitor, Guid callId, CancellationToken cancellation)
    {
        var attempt = await db.PracticeAttempts.AsNoTracking().Include(a => a.Agent)
            .SingleOrDefaultAsync(a => a.CallId == callId && a.AgentId == visitor.PersonId && a.Outcome == AttemptOutcome.Open, cancellation);
        if (attempt is null)
            return null;
        var team = await db.Teams.Where(t => t.Id == attempt.TeamId).Select(t => new Named(t.Id, t.Name)).SingleAsync(cancellation);
        return new IngestAgent(new Named(attempt.AgentId, attempt.Agent!.DisplayName), team)
        {
            IsPrivate = attempt.IsPrivate, Tap = await exercises.TapOfAsync(attempt, cancellation),
        };
    }
}
