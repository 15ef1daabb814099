using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Accounts;

/// <summary>Checks passwords, counts the wrong ones, and hands out the cookie.</summary>
public sealed partial class Doorman(
    UserManager<User> people, SignInManager<User> signIn, CurrentUsers users, FailedSignIns failures, ILogger<Doorman> logger)
{
    // Verified for an unknown address, so that the answer takes as long as for a known one.
    private static readonly string NobodysHash = new PasswordHasher<User>().HashPassword(null!, Secret.New());

    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="cancellation">The browser has gone.</param>
    /// <returns>The outcome, and who is signed in now when it succeeded.</returns>
    public async Task<(SignInResult Outcome, CurrentUser? User)> AdmitAsync(string email, string password, string address, CancellationToken cancellation)
    {
        var account = people.NormalizeEmail(email);
        if (failures.IsLocked(account, address))
            return (SignInResult.LockedOut, null);
        var (outcome, user) = await CheckAsync(email, password, cancellation);
        if (outcome.Succeeded)
            failures.Forget(account, address);
        else
            failures.Add(account, address);
        return (outcome == SignInResult.Failed && failures.IsLocked(account, address) ? SignInResult.LockedOut : outcome, user);
    }

    private async Task<(SignInResult Outcome, CurrentUser? User)> CheckAsync(string email, string password, CancellationToken cancellation)
    {
        if (await people.FindByEmailAsync(email) is not { } user)
        {
            people.PasswordHasher.VerifyHashedPassword(null!, NobodysHash, password);
            LogRefused(null, "unknown address");
            return (SignInResult.Failed, null);
        }
        var outcome = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (outcome.Succeeded)
            return (outcome, await LetInAsync(user, cancellation));
        LogRefused(user.Id, outcome.ToString());
        return (outcome, null);
    }

    /// <summary>The cookie for a person who has shown who they are; also anew, after a change that made the old one void.</summary>
    public async Task<CurrentUser> LetInAsync(User user, CancellationToken cancellation)
    {
        var principal = await signIn.CreateUserPrincipalAsync(user);
        await signIn.SignInAsync(user, isPersistent: true);
        LogSignedIn(user.Id);
        return (await users.FindAsync(principal, cancellation))!;
    }

    [LoggerMessage(2101, LogLevel.Information, "{UserId} signed in")]
    private partial void LogSignedIn(Guid userId);

    [LoggerMessage(2102, LogLevel.Warning, "Sign-in of {UserId} refused: {Reason}")]
    private partial void LogRefused(Guid? userId, string reason);
}
