using CallCoach.Storage;

namespace CallCoach.Server.PracticeScripts;

/// <summary>A practice script in a list.</summary>
/// <param name="Id">The script.</param>
/// <param name="Outline">Of the draft for those who write it, of the version that is practised for others.</param>
/// <param name="Version">That is practised; 0 while none is.</param>
/// <param name="Changed">The draft differs from it.</param>
/// <param name="Revision">To be sent back with a change.</param>
/// <param name="EditedBy">Name of who changed it last; null when that person is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record PracticeScriptRow(Guid Id, PracticeOutline Outline, int Version, bool Changed, int Revision, string? EditedBy, DateTime EditedAt);
