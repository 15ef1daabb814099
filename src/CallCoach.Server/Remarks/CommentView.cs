using CallCoach.Server.Security;

namespace CallCoach.Server.Remarks;

/// <summary>What somebody said of a moment of a call.</summary>
/// <param name="Id">The comment.</param>
/// <param name="Parent">That it answers; null for the first of a thread.</param>
/// <param name="At">Seconds from the start of the call; null for the call as a whole.</param>
/// <param name="Text">Empty when it was taken back and has answers.</param>
/// <param name="Author">Who.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="EditedAt">UTC; null when it is as it was written.</param>
/// <param name="Version">To be sent back with a change.</param>
public sealed record CommentView(Guid Id, Guid? Parent, double? At, string Text, Named Author, DateTime WrittenAt, DateTime? EditedAt, int Version);
