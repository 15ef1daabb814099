namespace CallCoach.Storage;

/// <summary>Who did what with a call, and when. Written once: the database itself refuses changes and deletions.</summary>
/// <remarks>It refers to nothing, so that it outlives the call and the person.</remarks>
public sealed class AuditEntry
{
    public const int DetailLength = 500;

    public long Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>As it was then.</summary>
    public required string UserName { get; init; }

    /// <summary>Of <see cref="AuditAction"/>.</summary>
    public required string Action { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? CallId { get; init; }

    /// <summary>What exactly, for people; no spoken words.</summary>
    public string? Detail { get; init; }
}
