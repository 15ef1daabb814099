using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CallCoach.Server.Security;

/// <summary>Random words that open something: sign-in links and ingest keys. Kept only as their hash.</summary>
public static class Secret
{
    private const int Bytes = 32;   // 256 bits: nobody guesses, and the hash needs neither salt nor stretching

    /// <summary>43 characters that fit into a URL and a header.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256, 32 bytes.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
