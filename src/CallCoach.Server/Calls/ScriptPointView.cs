namespace CallCoach.Server.Calls;

/// <param name="Id">Its own within the script.</param>
/// <param name="Text">As people see it.</param>
public sealed record ScriptPointView(string Id, string Text);
