namespace CallCoach.Server.Users;

/// <summary>A one-time link with which a person chooses a password. Told once: only its hash is kept.</summary>
/// <param name="Path">On this server, with the token: <c>/welcome?token=…</c>.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record PersonLink(string Path, DateTime ExpiresAt);
