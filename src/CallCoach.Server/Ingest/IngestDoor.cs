using CallCoach.Server.ApiKeys;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Ingest;

/// <summary>Decides who may stream, and whose call it is.</summary>
internal sealed class IngestDoor(ApiKeyCheck keys, CallDb db)
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
}
