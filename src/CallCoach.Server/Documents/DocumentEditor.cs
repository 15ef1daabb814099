using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Documents;

/// <summary>Reads and changes what a team edits as a whole. A change names the version that it was made from; the second of two is told.</summary>
public sealed class DocumentEditor(CallDb db, TeamDocuments documents, TimeProvider clock)
{
    /// <summary>Is there such a team for this person?</summary>
    public Task<bool> SeesAsync(Guid teamId, CurrentUser user, CancellationToken cancellation) =>
        db.SeesTeamAsync(teamId, user, cancellation);

    /// <returns>The newest state, and the name of who made it; null while there is none.</returns>
    public async Task<(TeamDocument Document, string? EditedBy)?> ReadAsync(Guid teamId, string kind, CancellationToken cancellation)
    {
        if (await documents.NewestAsync(teamId, kind, cancellation) is not { } document)
            return null;
        return (document, await db.Users.Where(user => user.Id == document.EditedBy).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation));
    }

    /// <returns>Null when it is done; else that somebody was faster.</returns>
    internal async Task<Problem409?> TryChangeAsync<T>(Guid teamId, string kind, int version, T content, CurrentUser user, CancellationToken cancellation)
    {
        var newest = (await documents.NewestAsync(teamId, kind, cancellation))?.Version ?? 0;
        if (newest != version)
            return Late();
        db.TeamDocuments.Add(new TeamDocument
        {
            TeamId = teamId, Kind = kind, Version = version + 1, Content = StoredJson.Write(content),
            EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())   // the version is part of the key
        {
            return Late();
        }
    }

    private static Problem409 Late() => new(ProblemCodes.ChangedMeanwhile, "Somebody else changed this meanwhile. Load it again.");
}
