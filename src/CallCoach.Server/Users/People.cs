using CallCoach.Server.Accounts;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Users;

/// <summary>Reading and changing people together with their roles and teams.</summary>
public sealed class People(CallDb db, UserManager<User> users, FailedSignIns failures, TimeProvider clock)
{
    /// <summary>By name.</summary>
    public async Task<List<Person>> ListAsync(IQueryable<User> people, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = now.UtcDateTime;
        var rows = await people.AsNoTracking().OrderBy(user => user.DisplayName).ThenBy(user => user.Id)
            .Select(user => new
            {
                user.Id,
                user.DisplayName,
                user.Email,
                user.Language,
                user.LockoutEnd,
                HasPassword = user.PasswordHash != null,
                LinkUntil = db.SignInLinks.Where(link => link.UserId == user.Id && link.ExpiresAt > today).Max(link => (DateTime?)link.ExpiresAt),
                Teams = user.Teams.OrderBy(member => member.Team!.Name).Select(member => new Named(member.TeamId, member.Team!.Name)).ToList(),
                Roles = db.UserRoles.Where(held => held.UserId == user.Id)
                    .Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).OrderBy(name => name).ToList(),
            })
            .AsSplitQuery().ToListAsync(cancellation);
        return [.. rows.Select(row => new Person(
            row.Id, row.DisplayName, row.Email!, row.Roles, row.Teams, row.Language, Locks.IsForGood(row.LockoutEnd),
            LockedOutUntil(row.Email!, row.LockoutEnd), row.HasPassword, row.LinkUntil))];

        // From guessing.
        DateTime? LockedOutUntil(string email, DateTimeOffset? end) =>
            Locks.IsForGood(end) ? null : (end > now ? end : failures.LockedUntil(users.NormalizeEmail(email)!))?.UtcDateTime;
    }

    public async Task<Person> GetAsync(Guid id, CancellationToken cancellation) =>
        (await ListAsync(db.Users.Where(user => user.Id == id), cancellation)).Single();

    /// <summary>Exactly these roles; the next request of the person is judged by them.</summary>
    public async Task SetRolesAsync(User user, IReadOnlyCollection<string> roles)
    {
        var held = await users.GetRolesAsync(user);
        (await users.RemoveFromRolesAsync(user, held.Except(roles))).ThrowIfFailed();
        (await users.AddToRolesAsync(user, roles.Except(held))).ThrowIfFailed();
    }

    /// <summary>Exactly these teams.</summary>
    public async Task SetTeamsAsync(Guid userId, IReadOnlyCollection<Guid> teamIds, CancellationToken cancellation)
    {
        await db.TeamMembers.Where(member => member.UserId == userId && !teamIds.Contains(member.TeamId)).ExecuteDeleteAsync(cancellation);
        var held = await db.TeamMembers.Where(member => member.UserId == userId).Select(member => member.TeamId).ToListAsync(cancellation);
        db.TeamMembers.AddRange(teamIds.Distinct().Except(held).Select(team => new TeamMember { TeamId = team, UserId = userId }));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Would nobody be left who can administer without this person?</summary>
    public async Task<bool> IsLastAdministratorAsync(Guid id)
    {
        var administrators = await users.GetUsersInRoleAsync(Roles.Administrator);
        return administrators.Where(user => user.PasswordHash is not null && !Locks.IsForGood(user.LockoutEnd)).All(user => user.Id == id);
    }
}
