using CallCoach.Server.Problems;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Accounts;

/// <summary>Setting passwords by the rules of <see cref="AccountsSetup"/>.</summary>
public sealed class Passwords(UserManager<User> people, SignInLinks links, FailedSignIns failures)
{
    /// <summary>Why a password is not good enough; null when it is.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="password">As typed.</param>
    /// <param name="field">Name of the field in the body.</param>
    public async Task<ValidationProblem?> ProblemAsync(User user, string password, string field)
    {
        var faults = new Faults();
        foreach (var validator in people.PasswordValidators)
        {
            foreach (var error in (await validator.ValidateAsync(people, user, password)).Errors)
                faults.Add(field, error.Description);
        }
        return faults.Problem;
    }

    /// <summary>Sets it without asking again, ends all sessions of the person, makes links that were issued before void, and lifts a lock-out from guessing.</summary>
    public async Task SetAsync(User user, string password, CancellationToken cancellation)
    {
        user.PasswordHash = people.PasswordHasher.HashPassword(user, password);
        if (!Locks.IsForGood(user.LockoutEnd))
            LiftLockOut(user);
        await links.RevokeAsync(user.Id, cancellation);
        (await people.UpdateSecurityStampAsync(user)).ThrowIfFailed();
    }

    /// <summary>Whoever guessed may try again; saved by the caller.</summary>
    public void LiftLockOut(User user)
    {
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        failures.Forget(people.NormalizeEmail(user.Email)!);
    }
}
