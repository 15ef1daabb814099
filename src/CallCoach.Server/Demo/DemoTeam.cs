using System.Security.Cryptography;
using CallCoach.Server.Accounts;
using CallCoach.Server.Hosting;
using CallCoach.Server.Security;
using CallCoach.Server.Users;
using CallCoach.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Demo;

/// <summary>The people of the demo. Their common password is new at every start and shown on the console only.</summary>
internal sealed class DemoTeam(CallDb db, UserManager<User> users, People people, FirstSignIn firstSignIn, IConfiguration configuration, TimeProvider clock)
{
    public const string Name = "演示组 · Demo team";
    private const string Supervisor = "supervisor@demo.local";
    private const string Trainer = "trainer@demo.local";

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var team = await db.Teams.SingleOrDefaultAsync(t => t.Name == Name, cancellation) ?? db.Teams.Add(new Team { Name = Name }).Entity;
        await db.SaveChangesAsync(cancellation);
        await AllowListeningAsync(team.Id, cancellation);
        var password = configuration[FirstAdministrator.PasswordVariable] is { Length: > 0 } chosen ? chosen : NewPassword();
        foreach (var agent in DemoAgent.All)
            await EnsureAsync(team, agent.Name, agent.Email, agent.Language, Roles.Agent, password, cancellation);
        await EnsureAsync(team, "陈静", Supervisor, "zh-CN", Roles.Supervisor, password, cancellation);
        await EnsureAsync(team, "赵明", Trainer, "zh-CN", Roles.Trainer, password, cancellation);
        firstSignIn.Notes.Add($"Demo   sign in as {Supervisor}, {string.Join(", ", DemoAgent.All.Select(agent => agent.Email))}");
        firstSignIn.Notes.Add($"       password of each: {(password == configuration[FirstAdministrator.PasswordVariable] ? "the administrator's" : password)}");
    }

    // So that the wall of the demo can be heard; elsewhere a team says so itself.
    private async Task AllowListeningAsync(Guid teamId, CancellationToken cancellation)
    {
        if (await db.TeamDocuments.AnyAsync(document => document.TeamId == teamId && document.Kind == TeamDocument.Campaigns, cancellation))
            return;
        var content = new TeamCampaigns([], new OtherCalls(Redact: false, Listen: true));
        db.TeamDocuments.Add(new TeamDocument { TeamId = teamId, Kind = TeamDocument.Campaigns, Version = 1, Content = StoredJson.Write(content), EditedAt = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(cancellation);
    }

    private async Task EnsureAsync(Team team, string name, string email, string language, string role, string password, CancellationToken cancellation)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null)
        {
            user = new User { Id = Guid.CreateVersion7(), UserName = email, Email = email, EmailConfirmed = true, DisplayName = name, Language = language };
            (await users.CreateAsync(user)).ThrowIfFailed();
            await people.SetRolesAsync(user, [role]);
            await people.SetTeamsAsync(user.Id, [team.Id], cancellation);
        }
        if (await users.CheckPasswordAsync(user, password))
            return;
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        (await users.UpdateSecurityStampAsync(user)).ThrowIfFailed();
    }

    // Three groups of four letters that nobody confuses: 30^12, more than 58 bits.
    private static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz2345679", 4)));
}
