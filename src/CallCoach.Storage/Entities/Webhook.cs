namespace CallCoach.Storage;

/// <summary>An address of another system that a team wants told of what happens to its calls.</summary>
public sealed class Webhook
{
    public const int UrlLength = 500;
    public const int NameLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; set; }

    public required string Url { get; set; }

    /// <summary>Of <see cref="WebhookEvent"/>, with commas between.</summary>
    public required string Events { get; set; }

    /// <summary>What deliveries are signed with, encrypted by the server's keys: it must be read again, so a hash would not do.</summary>
    public required string Secret { get; set; }

    /// <summary>Off: nothing new is noted for it, and what waits is kept.</summary>
    public bool On { get; set; } = true;

    public required Guid CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }
}
