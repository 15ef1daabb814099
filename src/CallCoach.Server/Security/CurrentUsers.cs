using System.Security.Claims;
using CallCoach.Server.Accounts;
using CallCoach.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CallCoach.Server.Security;

/// <summary>From a cookie's claims to the person as the database has it. The hub asks at every call, the pipeline at every request.</summary>
public sealed class CurrentUsers(CallDb db, IOptions<IdentityOptions> identity)
{
    /// <returns>Null for a stranger, for somebody who is gone, and when the password, the roles or the lock changed since the sign-in.</returns>
    public async Task<CurrentUser?> FindAsync(ClaimsPrincipal? principal, CancellationToken cancellation)
    {
        var claims = identity.Value.ClaimsIdentity;
        if (!Guid.TryParse(principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            || principal.FindFirstValue(claims.SecurityStampClaimType) is not { } stamp)
            return null;
        var person = await db.Users.AsNoTracking().Where(user => user.Id == id && user.SecurityStamp == stamp)
            .Select(user => new
            {
                user.DisplayName,
                user.Email,
                user.Language,
                user.LockoutEnd,
                Teams = user.Teams.Select(member => new Named(member.TeamId, member.Team!.Name)).ToList(),
                Roles = db.UserRoles.Where(held => held.UserId == user.Id)
                    .Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        return person is null || Locks.IsForGood(person.LockoutEnd) ? null
            : new CurrentUser(id, person.DisplayName, person.Email!, person.Language, person.Roles, person.Teams);
    }
}
