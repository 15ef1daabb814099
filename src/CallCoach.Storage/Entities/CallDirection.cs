namespace CallCoach.Storage;

/// <summary>Who rang whom.</summary>
public enum CallDirection
{
    Outbound,
    Inbound,
}
