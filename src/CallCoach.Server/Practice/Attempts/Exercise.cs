namespace CallCoach.Server.Practice.Attempts;

/// <summary>What can be attempted, as far as an attempt must know it.</summary>
/// <param name="Id">The exercise.</param>
/// <param name="Version">As it stands now; 0 is what ships.</param>
/// <param name="Title">In the language of the attempt, 1 to 100 characters.</param>
public sealed record Exercise(Guid Id, int Version, string Title);
