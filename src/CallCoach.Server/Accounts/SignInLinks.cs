using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Accounts;

/// <summary>Links that let one person set a password, once, within some days. A new one makes the person's older ones void.</summary>
public sealed class SignInLinks(CallDb db, TimeProvider clock)
{
    /// <summary>A new colleague may be on leave.</summary>
    public static readonly TimeSpan ForInvitations = TimeSpan.FromDays(7);

    public static readonly TimeSpan ForResets = TimeSpan.FromHours(24);

    /// <summary>Where the page of the link lies on this server.</summary>
    public static string PathOf(string token) => $"/welcome?token={token}";

    /// <returns>The token for the link, of which only the hash is kept, and when it expires, UTC.</returns>
    public async Task<(string Token, DateTime ExpiresAt)> IssueAsync(Guid userId, TimeSpan lifetime, CancellationToken cancellation)
    {
        var expiresAt = Now + lifetime;
        var token = Secret.New();
        await RevokeAsync(userId, cancellation);
        db.SignInLinks.Add(new SignInLink { UserId = userId, TokenHash = Secret.Hash(token), ExpiresAt = expiresAt });
        await db.SaveChangesAsync(cancellation);
        return (token, expiresAt);
    }

    /// <summary>Makes the person's links void.</summary>
    public Task RevokeAsync(Guid userId, CancellationToken cancellation) => db.SignInLinks.Where(link => link.UserId == userId).ExecuteDeleteAsync(cancellation);

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
