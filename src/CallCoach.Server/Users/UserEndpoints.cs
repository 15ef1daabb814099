using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Server.Session;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Users;

/// <summary>People: supervisors and trainers see those of their teams, administrators make and change them.</summary>
public static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/users").WithTags("Users");
        users.MapGet("", ListUsers).WithSummary("The people that the user sees, by name");
        users.MapPost("", CreateUser).RequireAuthorization(AccountsSetup.AdministratorsOnly).WithSummary("Add a person (administrator)");
        users.MapPatch("/{id:guid}", ChangeUser).RequireAuthorization(AccountsSetup.AdministratorsOnly)
            .WithSummary("Change, lock or unlock a person, or set a password (administrator)");
        users.MapPost("/{id:guid}/link", IssueLink).RequireAuthorization(AccountsSetup.AdministratorsOnly)
            .WithSummary("A one-time link with which the person chooses a password: an invitation, or a reset (administrator)");
        users.MapPost("/{id:guid}/sign-out", SignOutEverywhere).RequireAuthorization(AccountsSetup.AdministratorsOnly)
            .WithSummary("End all sessions of a person (administrator)");
    }

    private static async Task<Ok<List<Person>>> ListUsers(CallDb db, People people, CurrentUser user, CancellationToken cancellation) =>
        TypedResults.Ok(await people.ListAsync(db.Users.VisibleTo(user), cancellation));

    private static async Task<Results<Created<Person>, ValidationProblem, Problem409>> CreateUser(
        NewPerson body, CallDb db, UserManager<User> users, Passwords passwords, People people, AuditLog audit, CurrentUser current, CancellationToken cancellation)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(), UserName = body.Email, Email = body.Email, EmailConfirmed = true,
            DisplayName = body.Name.Trim(), Language = body.Language,
        };
        var faults = await new Faults().Text("name", body.Name, User.NameLength).Email("email", body.Email).Roles(body.Roles)
            .Require(body.Language is "zh-CN" or "en", "language", "Must be zh-CN or en.")
            .TeamsAsync(db, body.Roles, body.TeamIds, cancellation);
        if (faults.Problem is { } problem)
            return problem;
        if (body.Password is { } chosen && await passwords.ProblemAsync(user, chosen, "password") is { } weak)
            return weak;
        if (await users.FindByEmailAsync(body.Email) is not null)
            return new Problem409("email-taken", "Another person has this e-mail address.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        (await (body.Password is { } password ? users.CreateAsync(user, password) : users.CreateAsync(user))).ThrowIfFailed();
        audit.Add(current, AuditAction.PersonInvited, null, detail: $"{user.DisplayName}: {string.Join(", ", body.Roles)}");
        await people.SetRolesAsync(user, body.Roles);
        await people.SetTeamsAsync(user.Id, body.TeamIds, cancellation);
        await transaction.CommitAsync(cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/users/{user.Id}", await people.GetAsync(user.Id, cancellation));
    }

    private static async Task<Results<Ok<Person>, NotFound, ValidationProblem, Problem409>> ChangeUser(
        Guid id, PersonChange body, CallDb db, UserManager<User> users, Passwords passwords, SignInLinks links, People people, ILiveScreens screens,
        OpenConnections connections, AuditLog audit, CurrentUser current, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return TypedResults.NotFound();
        var before = await people.GetAsync(id, cancellation);
        var roles = body.Roles ?? before.Roles;
        var faults = await new Faults().Text("name", body.Name, User.NameLength).Roles(roles)
            .TeamsAsync(db, roles, body.TeamIds ?? [.. before.Teams.Select(team => team.Id)], cancellation);
        if (faults.Problem is { } problem)
            return problem;
        if (body.Password is { } password && await passwords.ProblemAsync(user, password, "password") is { } weak)
            return weak;
        if ((body.Locked == true || !roles.Contains(Roles.Administrator)) && before.Roles.Contains(Roles.Administrator)
            && await people.IsLastAdministratorAsync(id))
            return new Problem409("last-administrator", "Nobody else could administer. Make another administrator first.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        audit.Add(current, AuditAction.PersonChanged, null, detail: $"{user.DisplayName}: {string.Join(", ", Changed(body))}");
        await ApplyAsync(body, user, users, passwords, people, cancellation);
        if (body.Locked == true)
            await links.RevokeAsync(id, cancellation);   // an invitation must not be the way back in
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        if (body.Locked == true || body.Password is not null)
            connections.End(id);
        else
            screens.LetGo(id);
        return TypedResults.Ok(await people.GetAsync(id, cancellation));
    }

    private static async Task<Results<Ok<PersonLink>, NotFound>> IssueLink(
        Guid id, UserManager<User> users, SignInLinks links, AuditLog audit, CurrentUser current, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return TypedResults.NotFound();
        audit.Add(current, AuditAction.PasswordLink, null, detail: user.DisplayName);   // saved with the link
        var (token, expiresAt) = await links.IssueAsync(id, user.PasswordHash is null ? SignInLinks.ForInvitations : SignInLinks.ForResets, cancellation);
        return TypedResults.Ok(new PersonLink(SignInLinks.PathOf(token), expiresAt));
    }

    private static async Task<Results<NoContent, NotFound>> SignOutEverywhere(
        Guid id, UserManager<User> users, OpenConnections connections, AuditLog audit, CurrentUser current, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return TypedResults.NotFound();
        audit.Add(current, AuditAction.SignedOutEverywhere, null, detail: user.DisplayName);
        (await users.UpdateSecurityStampAsync(user)).ThrowIfFailed();   // every cookie carries the old one
        connections.End(id);
        return TypedResults.NoContent();
    }

    private static IEnumerable<string> Changed(PersonChange change)
    {
        if (change.Name is not null)
            yield return "name";
        if (change.Roles is { } roles)
            yield return $"roles {string.Join(" + ", roles)}";
        if (change.TeamIds is { } teams)
            yield return $"{teams.Count} teams";
        if (change.Locked is { } locked)
            yield return locked ? "locked" : "unlocked";
        if (change.Password is not null)
            yield return "password";
    }

    private static async Task ApplyAsync(
        PersonChange body, User user, UserManager<User> users, Passwords passwords, People people, CancellationToken cancellation)
    {
        user.DisplayName = body.Name?.Trim() ?? user.DisplayName;
        if (body.Roles is { } roles)
            await people.SetRolesAsync(user, roles);
        if (body.TeamIds is { } teams)
            await people.SetTeamsAsync(user.Id, teams, cancellation);
        if (body.Password is { } password)
            await passwords.SetAsync(user, password, cancellation);
        if (body.Locked == false && !Locks.IsForGood(user.LockoutEnd))
            passwords.LiftLockOut(user);
        else if (body.Locked is { } locked && locked != Locks.IsForGood(user.LockoutEnd))
        {
            user.LockoutEnd = locked ? Locks.ForGood : null;
            (await users.UpdateSecurityStampAsync(user)).ThrowIfFailed();
        }
        (await users.UpdateAsync(user)).ThrowIfFailed();
    }
}
