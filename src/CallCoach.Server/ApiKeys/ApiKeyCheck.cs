using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.ApiKeys;

/// <summary>From the header <c>X-Api-Key</c> to the key's row, for ingest.</summary>
public sealed class ApiKeyCheck(CallDb db, TimeProvider clock)
{
    private static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromMinutes(1);

    /// <returns>Null for a key that is unknown or revoked.</returns>
    public async Task<ApiKey?> FindAsync(string? key, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(key))
            return null;
        var hash = Secret.Hash(key);
        var row = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, cancellation);
        if (row is not null)
            await NoteUseAsync(row, cancellation);
        return row;
    }

    private async Task NoteUseAsync(ApiKey key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (key.LastUsedAt is null || now - key.LastUsedAt > UseIsNotedEvery)
            await db.ApiKeys.Where(k => k.Id == key.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), cancellation);
    }
}
