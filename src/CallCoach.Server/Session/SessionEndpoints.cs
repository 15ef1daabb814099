using CallCoach.Server.Accounts;
using CallCoach.Server.Audit;
using CallCoach.Server.Live;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Session;

/// <summary>Signing in and out, and one's own account.</summary>
public static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");
        session.MapPost("", SignIn).AllowAnonymous().RequireRateLimiting(AccountsSetup.SignInLimit).WithSummary("Sign in; the answer sets the session cookie");
        session.MapPost("/link", OpenLink).AllowAnonymous().RequireRateLimiting(AccountsSetup.SignInLimit).WithSummary("Open a one-time link: choose a password and sign in");
        session.MapGet("", GetMe).WithSummary("Who is signed in");
        session.MapPatch("", ChangeProfile).WithSummary("Change the own language, name or password");
        session.MapDelete("/all", SignOutEverywhere).WithSummary("Sign out in every browser");
        session.MapDelete("", (Delegate)SignOut).AllowAnonymous().WithSummary("Sign out");
    }

    private static async Task<Results<Ok<Me>, Problem401, Problem429>> SignIn(
        Credentials credentials, Doorman doorman, HttpContext context, CancellationToken cancellation)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var (outcome, user) = await doorman.AdmitAsync(credentials.Email, credentials.Password, address, cancellation);
        return outcome switch
        {
            { IsLockedOut: true } => new Problem429("locked-out", "Too many wrong passwords, or locked by an administrator. Try again later."),
            { Succeeded: true } => TypedResults.Ok(Me.Of(user!)),
            _ => new Problem401("wrong-credentials", "E-mail address or password is wrong."),
        };
    }

    private static async Task<Results<Ok<Me>, ValidationProblem, Problem422>> OpenLink(
        LinkOpening opening, SignInLinks links, UserManager<User> people, Passwords passwords, Doorman doorman, OpenConnections connections,
        CancellationToken cancellation)
    {
        if (await links.FindAsync(opening.Token, cancellation) is not { } userId || await people.FindByIdAsync(userId.ToString()) is not { } user
            || Locks.IsForGood(user.LockoutEnd))
            return InvalidLink();
        if (await passwords.ProblemAsync(user, opening.Password, "password") is { } weak)
            return weak;
        if (!await links.SpendAsync(opening.Token, cancellation))
            return InvalidLink();
        await passwords.SetAsync(user, opening.Password, cancellation);
        connections.End(user.Id);
        return TypedResults.Ok(Me.Of(await doorman.LetInAsync(user, cancellation)));
    }

    private static Ok<Me> GetMe(CurrentUser user) => TypedResults.Ok(Me.Of(user));

    private static async Task<Results<Ok<Me>, ValidationProblem>> ChangeProfile(
        ProfileChange change, CurrentUser current, UserManager<User> people, Passwords passwords, Doorman doorman, OpenConnections connections,
        CancellationToken cancellation)
    {
        var faults = new Faults().Text("name", change.Name, User.NameLength)
            .Require(change.Language is null or "zh-CN" or "en", "language", "Must be zh-CN or en.")
            .Require(change.NewPassword is null || change.CurrentPassword is not null, "currentPassword", "Is needed to change the password.");
        if (faults.Problem is { } problem)
            return problem;
        var user = (await people.FindByIdAsync(current.Id.ToString()))!;
        if (change.NewPassword is { } password && await ChangePassword(people, passwords, user, change.CurrentPassword!, password, cancellation) is { } refused)
            return refused;
        user.DisplayName = change.Name?.Trim() ?? user.DisplayName;
        user.Language = change.Language ?? user.Language;
        (await people.UpdateAsync(user)).ThrowIfFailed();
        if (change.NewPassword is not null)
            connections.End(user.Id);
        return TypedResults.Ok(Me.Of(await doorman.LetInAsync(user, cancellation)));
    }

    private static async Task<NoContent> SignOut(HttpContext context, ILiveScreens screens)
    {
        if (CurrentUser.Of(context) is { } user)
            screens.LetGo(user.Id);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SignOutEverywhere(
        HttpContext context, CurrentUser current, UserManager<User> people, OpenConnections connections, AuditLog audit)
    {
        var user = (await people.FindByIdAsync(current.Id.ToString()))!;
        audit.Add(current, AuditAction.SignedOutEverywhere, null, detail: user.DisplayName);
        (await people.UpdateSecurityStampAsync(user)).ThrowIfFailed();   // every cookie carries the old one
        connections.End(user.Id);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<ValidationProblem?> ChangePassword(
        UserManager<User> people, Passwords passwords, User user, string current, string next, CancellationToken cancellation)
    {
        if (!await people.CheckPasswordAsync(user, current))
            return new Faults().Require(false, "currentPassword", "Is wrong.").Problem;
        if (await passwords.ProblemAsync(user, next, "newPassword") is { } weak)
            return weak;
        await passwords.SetAsync(user, next, cancellation);
        return null;
    }

    private static Problem422 InvalidLink() => new("invalid-link", "This link is wrong, was used already, or has expired.");
}
