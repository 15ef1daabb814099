namespace CallCoach.Server.Users;

/// <summary>What an administrator changes about a person; what is left out stays.</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Roles">All of them, at least one.</param>
/// <param name="TeamIds">All of them; exactly one for an agent.</param>
/// <param name="Locked">True ends the person's sessions and refuses new ones; false lifts that, and a lock-out from guessing.</param>
/// <param name="Password">A new one, at least 10 characters; ends the person's sessions.</param>
public sealed record PersonChange(
    string? Name = null, IReadOnlyList<string>? Roles = null, IReadOnlyList<Guid>? TeamIds = null, bool? Locked = null, string? Password = null);
