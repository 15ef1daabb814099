namespace CallCoach.Server.Teams;

/// <param name="Name">1 to 100 characters; no other team has it.</param>
public sealed record TeamName(string Name);
