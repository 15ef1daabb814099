namespace CallCoach.Server.PracticeScripts;

/// <summary>The practice scripts of a team.</summary>
/// <param name="MayEdit">The asker writes them.</param>
/// <param name="Items">Changed last first.</param>
/// <param name="Starters">Those that ship, to begin from.</param>
public sealed record PracticeScriptList(bool MayEdit, IReadOnlyList<PracticeScriptRow> Items, IReadOnlyList<PracticeStarterRow> Starters);
