using CallCoach.Coaching;
using CallCoach.Storage;

namespace CallCoach.Server.Calls;

/// <summary>The script of a call, as screens tick it off.</summary>
/// <param name="Id">Of the team's script.</param>
/// <param name="Title">As people see it.</param>
/// <param name="Points">In the order in which they should come.</param>
public sealed record ScriptView(string Id, string Title, IReadOnlyList<ScriptPointView> Points)
{
    public static ScriptView Of(CallScript script) => new(script.Id, script.Title, [.. script.Points.Select(point => new ScriptPointView(point.Id, point.Text))]);

    /// <param name="stored">As a call has it; null without a script.</param>
    public static ScriptView? Read(string? stored) => stored is null ? null : Of(StoredJson.Read<CallScript>(stored));
}
