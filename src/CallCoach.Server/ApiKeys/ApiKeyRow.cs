using CallCoach.Server.Security;

namespace CallCoach.Server.ApiKeys;

/// <summary>An ingest key, without the key.</summary>
/// <param name="Id">The key's number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Prefix">Its first characters, to recognise it by.</param>
/// <param name="Team">Its calls belong to agents of this team.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="LastUsedAt">UTC, to the minute; null before the first use.</param>
/// <param name="RevokedAt">UTC; null while it is good.</param>
public sealed record ApiKeyRow(
    Guid Id, string Name, string Prefix, Named Team, DateTime CreatedAt, DateTime? LastUsedAt, DateTime? RevokedAt);
