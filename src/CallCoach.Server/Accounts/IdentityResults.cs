using Microsoft.AspNetCore.Identity;

namespace CallCoach.Server.Accounts;

internal static class IdentityResults
{
    /// <summary>For changes that were checked before: a failure now is a fault, not an answer.</summary>
    /// <exception cref="InvalidOperationException">With Identity's own words.</exception>
    public static void ThrowIfFailed(this IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
