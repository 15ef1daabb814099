namespace CallCoach.Calls;

/// <summary>Who is on a channel of the recording.</summary>
public enum ChannelRole
{
    Unknown,
    Agent,
    Customer,
}
