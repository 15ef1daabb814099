namespace CallCoach.Storage;

/// <summary>Where a delivery to another system stands.</summary>
public enum DeliveryState
{
    /// <summary>To be sent, or sent again.</summary>
    Waiting,

    /// <summary>The other system took it.</summary>
    Delivered,

    /// <summary>Tried often enough; somebody may have it sent again.</summary>
    Failed,
}
