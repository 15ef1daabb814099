namespace CallCoach.Calls;

/// <summary>Which call, and whose: what decides who may be told of it.</summary>
public readonly record struct CallPlace(Guid CallId, Guid AgentId, Guid TeamId)
{
    /// <summary>Practice: it is not announced to those who watch the team's calls.</summary>
    public bool IsPractice { get; init; }

    /// <summary>Its agent's alone: nobody else is told of it.</summary>
    public bool IsPrivate { get; init; }
}
