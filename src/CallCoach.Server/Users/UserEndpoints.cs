using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
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
    }

    private static async Task<Ok<List<Person>>> ListUsers(CallDb db, People people, CurrentUser user, CancellationToken cancellation) =>
        TypedResults.Ok(await people.ListAsync(db.Users.VisibleTo(user), cancellation));

    private static async Task<Results<Created<Person>, ValidationProblem, Problem409>> CreateUser(
        NewPerson body, CallDb db, UserManager<User> users, People people, CancellationToken cancellation)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(), UserName = body.Email, Email = body.Email, EmailConfirmed = true,
            DisplayName = body.Name.Trim(), Language = body.Language,
        };
        var faults = await new Faults().Text("name", body.Name, User.NameLength).Email("email", body.Email).Roles(body.Roles)
            .Require(body.Language is "zh-CN" or "en", "language", "Must be zh-CN or en.")
            .TeamsAsync(db, body.Roles, body.TeamIds, cancellation);
        if ((faults.Problem ?? await Passwords.ProblemAsync(users, user, body.Password, "password")) is { } problem)
            return problem;
        if (await users.FindByEmailAsync(body.Email) is not null)
            return new Problem409("email-taken", "Another person has this e-mail address.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        (await users.CreateAsync(user, body.Password)).ThrowIfFailed();
        await people.SetRolesAsync(user, body.Roles);
        await people.SetTeamsAsync(user.Id, body.TeamIds, cancellation);
        await transaction.CommitAsync(cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/users/{user.Id}", await people.GetAsync(user.Id, cancellation));
    }

    private static async Task<Results<Ok<Person>, NotFound, ValidationProblem, Problem409>> ChangeUser(
        Guid id, PersonChange body, CallDb db, UserManager<User> users, People people, ILiveScreens screens, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return TypedResults.NotFound();
        var before = await people.GetAsync(id, cancellation);
        var roles = body.Roles ?? before.Roles;
        var faults = await new Faults().Text("name", body.Name, User.NameLength).Roles(roles)
            .TeamsAsync(db, roles, body.TeamIds ?? [.. before.Teams.Select(team => team.Id)], cancellation);
        if (faults.Problem is { } problem)
            return problem;
        if (body.Password is { } password && await Passwords.ProblemAsync(users, user, password, "password") is { } weak)
            return weak;
        if ((body.Locked == true || !roles.Contains(Roles.Administrator)) && before.Roles.Contains(Roles.Administrator)
            && await people.IsLastAdministratorAsync(id))
            return new Problem409("last-administrator", "Nobody else could administer. Make another administrator first.");

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await ApplyAsync(body, user, users, people, cancellation);
        await transaction.CommitAsync(cancellation);
        screens.LetGo(id);
        return TypedResults.Ok(await people.GetAsync(id, cancellation));
    }

    private static async Task ApplyAsync(
        PersonChange body, User user, UserManager<User> users, People people, CancellationToken cancellation)
    {
        user.DisplayName = body.Name?.Trim() ?? user.DisplayName;
        if (body.Roles is { } roles)
            await people.SetRolesAsync(user, roles);
        if (body.TeamIds is { } teams)
            await people.SetTeamsAsync(user.Id, teams, cancellation);
        if (body.Password is { } password)
            await Passwords.SetAsync(users, user, password);
        if (body.Locked is { } locked && locked != Locks.IsForGood(user.LockoutEnd))
        {
            user.LockoutEnd = locked ? Locks.ForGood : null;
            (await users.UpdateSecurityStampAsync(user)).ThrowIfFailed();
        }
        (await users.UpdateAsync(user)).ThrowIfFailed();
    }
}
