namespace CallCoach.Calls;

/// <summary>What a campaign asks before a call may be recorded.</summary>
public enum ConsentPolicy
{
    /// <summary>Nothing; somebody else sees to it.</summary>
    None,

    /// <summary>The agent says that the call is recorded.</summary>
    Announce,

    /// <summary>Nothing is heard before the agent confirms that the customer agrees.</summary>
    Ask,
}
