namespace CallCoach.Calls;

/// <summary>Where the customer's consent to being recorded stands in one call.</summary>
public enum CallConsent
{
    /// <summary>The campaign asks for none.</summary>
    NotNeeded,

    /// <summary>The agent is to say that the call is recorded.</summary>
    Announced,

    /// <summary>Not confirmed: silence stands in place of what is said. A call that ends like this keeps no sound.</summary>
    Awaited,

    /// <summary>Confirmed; from that moment on the call is heard.</summary>
    Given,
}
