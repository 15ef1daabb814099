using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Accounts;

/// <summary>Links that let one person set a password, once, within a day. A new one makes the person's older ones void.</summary>
public sealed class SignInLinks(CallDb db, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <returns>The token for the link; only its hash is kept.</returns>
    public async Task<string> IssueAsync(Guid userId, CancellationToken cancellation)
    {
        var token = Secret.New();
        await db.SignInLinks.Where(link => link.UserId == userId).ExecuteDeleteAsync(cancellation);
        db.SignInLinks.Add(new SignInLink { UserId = userId, TokenHash = Secret.Hash(token), ExpiresAt = Now + Lifetime });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>Whose link it is, if it is still good. Looking does not use it up.</summary>
    public async Task<Guid?> FindAsync(string token, CancellationToken cancellation)
    {
        var (hash, now) = (Secret.Hash(token), Now);
        return await db.SignInLinks.Where(link => link.TokenHash == hash && link.ExpiresAt > now)
            .Select(link => (Guid?)link.UserId).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Uses the link up.</summary>
    /// <returns>False when somebody else was faster.</returns>
    public async Task<bool> SpendAsync(string token, CancellationToken cancellation)
    {
        var hash = Secret.Hash(token);
        return await db.SignInLinks.Where(link => link.TokenHash == hash).ExecuteDeleteAsync(cancellation) == 1;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
