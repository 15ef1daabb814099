namespace CallCoach.Coaching;

/// <summary>What a team wants said in a call.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Title">What people see.</param>
/// <param name="Points">In the order in which they should come.</param>
public sealed record CallScript(string Id, string Title, IReadOnlyList<ScriptPoint> Points);
