using CallCoach.Server.Problems;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Accounts;

/// <summary>Setting passwords by the rules of <see cref="AccountsSetup"/>.</summary>
public static class Passwords
{
    /// <summary>Why a password is not good enough; null when it is.</summary>
    /// <param name="field">Name of the field in the body.</param>
    public static async Task<ValidationProblem?> ProblemAsync(UserManager<User> people, User user, string password, string field)
    {
        var faults = new Faults();
        foreach (var validator in people.PasswordValidators)
        {
            foreach (var error in (await validator.ValidateAsync(people, user, password)).Errors)
                faults.Add(field, error.Description);
        }
        return faults.Problem;
    }

    /// <summary>Sets it without asking again, ends all sessions of the person, and lifts a lock-out from guessing.</summary>
    public static async Task SetAsync(UserManager<User> people, User user, string password)
    {
        user.PasswordHash = people.PasswordHasher.HashPassword(user, password);
        user.AccessFailedCount = 0;
        if (!Locks.IsForGood(user.LockoutEnd))
            user.LockoutEnd = null;
        (await people.UpdateSecurityStampAsync(user)).ThrowIfFailed();
    }
}
