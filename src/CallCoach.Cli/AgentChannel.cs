namespace CallCoach.Cli;

/// <summary>Where the agent is in a recording.</summary>
public enum AgentChannel
{
    /// <summary>First channel; the customer is on the second.</summary>
    Left,

    /// <summary>Second channel; the customer is on the first.</summary>
    Right,

    /// <summary>All channels together are the agent; there is no customer.</summary>
    Mono,
}
