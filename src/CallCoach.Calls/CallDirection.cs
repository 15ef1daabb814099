namespace CallCoach.Calls;

/// <summary>Who rang whom.</summary>
public enum CallDirection
{
    Outbound,
    Inbound,
}
