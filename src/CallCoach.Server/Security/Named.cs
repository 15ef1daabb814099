namespace CallCoach.Server.Security;

/// <summary>A person or a team, as lists and headings show it.</summary>
public sealed record Named(Guid Id, string Name);
