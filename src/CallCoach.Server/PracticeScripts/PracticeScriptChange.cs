using CallCoach.Coaching;

namespace CallCoach.Server.PracticeScripts;

/// <param name="Revision">Of the draft that was edited.</param>
/// <param name="Script">The whole draft.</param>
public sealed record PracticeScriptChange(int Revision, PracticeScript Script);
