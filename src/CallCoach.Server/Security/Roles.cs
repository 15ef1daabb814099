namespace CallCoach.Server.Security;

/// <summary>What a person may do. One may have several.</summary>
public static class Roles
{
    /// <summary>Sees and hears own calls only.</summary>
    public const string Agent = "agent";

    /// <summary>Sees the calls of own teams, edits their cue rules, deletes calls.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>Sees the calls of own teams.</summary>
    public const string Trainer = "trainer";

    /// <summary>Sees everything; manages teams, people and keys.</summary>
    public const string Administrator = "admin";

    public static IReadOnlyList<string> All { get; } = [Agent, Supervisor, Trainer, Administrator];
}
