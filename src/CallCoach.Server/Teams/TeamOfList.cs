namespace CallCoach.Server.Teams;

/// <summary>A team that a person may choose.</summary>
/// <param name="HasCalls">There is a call that its board shows: pages open with such a team first.</param>
public sealed record TeamOfList(Guid Id, string Name, bool HasCalls);
