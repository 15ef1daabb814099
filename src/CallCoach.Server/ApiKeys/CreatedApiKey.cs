using CallCoach.Server.Security;

namespace CallCoach.Server.ApiKeys;

/// <summary>The only answer that holds the key itself.</summary>
/// <param name="Id">The key's number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Prefix">Its first characters.</param>
/// <param name="Team">Its team.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Key">For the header <c>X-Api-Key</c>. It cannot be shown again.</param>
public sealed record CreatedApiKey(Guid Id, string Name, string Prefix, Named Team, DateTime CreatedAt, string Key);
