namespace CallCoach.Storage;

/// <summary>Where the review of a call stands.</summary>
public enum ReviewState
{
    /// <summary>The agent does not see it.</summary>
    Draft,

    /// <summary>The agent has it and has said nothing yet.</summary>
    Published,

    /// <summary>The agent agrees. It is over.</summary>
    Acknowledged,

    /// <summary>The agent disagrees with a criterion; a supervisor is to answer.</summary>
    Disputed,

    /// <summary>Answered. It is over.</summary>
    Resolved,
}
