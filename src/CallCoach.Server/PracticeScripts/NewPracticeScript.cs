using CallCoach.Coaching;

namespace CallCoach.Server.PracticeScripts;

/// <summary>A new practice script: of one that ships, of another one of the team, or given whole.</summary>
/// <param name="Starter">Id of one that ships.</param>
/// <param name="CopyOf">Id of one of the team, whose draft is copied.</param>
/// <param name="Script">What it says.</param>
public sealed record NewPracticeScript(string? Starter = null, Guid? CopyOf = null, PracticeScript? Script = null);
