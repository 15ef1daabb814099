using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace CallCoach.Server.Webhooks;

/// <summary>What deliveries are signed with. Kept encrypted by the keys of the data folder, for it is needed again; shown once.</summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("CallCoach.Webhooks");

    /// <returns>The secret, and what is kept of it.</returns>
    public (string Secret, string Kept) New()
    {
        var secret = Security.Secret.New();
        return (secret, _protector.Protect(secret));
    }

    /// <summary>The header's value: when it was sent, and HMAC-SHA256 over <c>time.body</c>, so that an old message cannot be played again.</summary>
    /// <exception cref="CryptographicException">The keys that encrypted the secret are gone.</exception>
    public string Sign(string kept, DateTimeOffset at, string body)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(_protector.Unprotect(kept)), Encoding.UTF8.GetBytes($"{seconds}.{body}"));
        return $"t={seconds},v1={Convert.ToHexStringLower(hash)}";
    }
}
