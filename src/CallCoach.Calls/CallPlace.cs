namespace CallCoach.Calls;

/// <summary>Which call, and whose: what decides who may be told of it.</summary>
public readonly record struct CallPlace(Guid CallId, Guid AgentId, Guid TeamId)
{
    /// <summary>Practice: it is not announced to those who watch the team's calls.</summary>
    public bool IsPractice { get; init; }
}
