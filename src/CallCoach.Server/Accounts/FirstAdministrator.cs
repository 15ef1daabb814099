using CallCoach.Server.Hosting;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Accounts;

/// <summary>At every start: there is an administrator, and a way in. By the password in the environment, or by a link on the console.</summary>
public sealed partial class FirstAdministrator(
    CallDb db, UserManager<User> people, RoleManager<IdentityRole<Guid>> roles, SignInLinks links, FirstSignIn firstSignIn,
    IConfiguration configuration, ILogger<FirstAdministrator> logger)
{
    public const string Email = "admin@localhost";
    public const string PasswordVariable = "CALLCOACH_ADMIN_PASSWORD";

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
                (await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() })).ThrowIfFailed();
        }

        if (configuration[PasswordVariable] is { Length: > 0 } password)
            await SetPasswordAsync(await GetOrCreateAsync(cancellation), password);
        else if (!await SomebodyCanAdministerAsync(cancellation))
            firstSignIn.LinkPath = SignInLinks.PathOf((await links.IssueAsync((await GetOrCreateAsync(cancellation)).Id, SignInLinks.ForResets, cancellation)).Token);
    }

    private async Task<bool> SomebodyCanAdministerAsync(CancellationToken cancellation)
    {
        var administrator = people.NormalizeName(Roles.Administrator);
        return await db.UserRoles
            .Join(db.Roles.Where(role => role.NormalizedName == administrator), held => held.RoleId, role => role.Id, (held, _) => held.UserId)
            .Join(db.Users.Where(user => user.PasswordHash != null), id => id, user => user.Id, (_, user) => user)
            .AnyAsync(cancellation);
    }

    private async Task<User> GetOrCreateAsync(CancellationToken cancellation)
    {
        if (await people.FindByEmailAsync(Email) is { } existing)
            return existing;
        var user = new User { Id = Guid.CreateVersion7(), UserName = Email, Email = Email, EmailConfirmed = true, DisplayName = "Admin" };
        (await people.CreateAsync(user)).ThrowIfFailed();
        (await people.AddToRoleAsync(user, Roles.Administrator)).ThrowIfFailed();
        await JoinFirstTeamAsync(user, cancellation);
        return user;
    }

    /// <summary>A call belongs to a team, so that the very first call has a home.</summary>
    private async Task JoinFirstTeamAsync(User user, CancellationToken cancellation)
    {
        if (await db.Teams.AnyAsync(cancellation))
            return;
        var team = new Team { Name = "一组 · Team 1" };
        team.Members.Add(new TeamMember { TeamId = team.Id, UserId = user.Id });
        db.Teams.Add(team);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The operator's word counts, whatever the rules for people's own passwords; a weak one is remarked upon.</summary>
    private async Task SetPasswordAsync(User user, string password)
    {
        if (password.Length < AccountsSetup.ShortestPassword)
            LogWeakPassword(PasswordVariable, AccountsSetup.ShortestPassword);
        if (await people.CheckPasswordAsync(user, password))
            return;
        user.PasswordHash = people.PasswordHasher.HashPassword(user, password);
        (await people.UpdateSecurityStampAsync(user)).ThrowIfFailed();
    }

    [LoggerMessage(2100, LogLevel.Warning, "{Variable} is shorter than {Shortest} characters")]
    private partial void LogWeakPassword(string variable, int shortest);
}
