namespace CallCoach.Storage;

/// <summary>One message to another system, and how far it has come. It goes with its call when that is deleted.</summary>
public sealed class WebhookDelivery
{
    public const int FaultLength = 200;

    /// <summary>Also the message's id, by which a receiver knows one that comes twice.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid WebhookId { get; init; }

    public Webhook? Webhook { get; init; }

    /// <summary>Null for a test.</summary>
    public Guid? CallId { get; init; }

    /// <summary>Of <see cref="WebhookEvent"/>.</summary>
    public required string Event { get; init; }

    /// <summary>JSON, as it is sent.</summary>
    public required string Body { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    public DeliveryState State { get; set; }

    /// <summary>How often it was sent.</summary>
    public int Tries { get; set; }

    /// <summary>UTC: not before; null when it is over.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>UTC: the last answer, or that there was none; null before the first try.</summary>
    public DateTime? TriedAt { get; set; }

    /// <summary>The last answer's status; null without an answer.</summary>
    public int? Status { get; set; }

    /// <summary>Why there was no answer, or none that counts.</summary>
    public string? Fault { get; set; }
}
