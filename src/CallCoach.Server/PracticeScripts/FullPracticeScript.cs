using CallCoach.Coaching;

namespace CallCoach.Server.PracticeScripts;

/// <summary>A practice script with its words.</summary>
/// <param name="Id">The script.</param>
/// <param name="TeamId">Whose it is.</param>
/// <param name="Version">That is practised; 0 while none is.</param>
/// <param name="Changed">The draft differs from it.</param>
/// <param name="Revision">To be sent back with a change.</param>
/// <param name="EditedBy">Name of who changed it last; null when that person is gone.</param>
/// <param name="EditedAt">UTC.</param>
/// <param name="Script">The draft, or the version that was asked for.</param>
/// <param name="Minutes">One run takes, about.</param>
public sealed record FullPracticeScript(
    Guid Id, Guid TeamId, int Version, bool Changed, int Revision, string? EditedBy, DateTime EditedAt, PracticeScript Script, int Minutes);
