namespace CallCoach.Calls;

/// <summary>Which call, and whose: what decides who may be told of it.</summary>
public readonly record struct CallPlace(Guid CallId, Guid AgentId, Guid TeamId);
