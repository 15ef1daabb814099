namespace CallCoach.Server.PracticeScripts;

/// <param name="Revision">Of the draft that was looked at.</param>
public sealed record PracticeScriptPublication(int Revision);
