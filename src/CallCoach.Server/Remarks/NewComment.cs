namespace CallCoach.Server.Remarks;

/// <param name="Text">1 to 2000 characters.</param>
/// <param name="At">Seconds from the start of the call; left out: the call as a whole, or the moment of what is answered.</param>
/// <param name="Parent">That it answers.</param>
public sealed record NewComment(string Text, double? At = null, Guid? Parent = null);
