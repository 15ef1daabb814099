namespace CallCoach.Storage;

/// <summary>Lets a source stream calls for a team. The key itself is shown once and not kept.</summary>
public sealed class ApiKey
{
    public const int NameLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    public Team? Team { get; init; }

    public required string Name { get; set; }

    /// <summary>First characters of the key, to recognise it by.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the key, 32 bytes. A key is 256 random bits, so no salt is needed.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? LastUsedAt { get; set; }

    /// <summary>UTC; null while it is good.</summary>
    public DateTime? RevokedAt { get; set; }
}
