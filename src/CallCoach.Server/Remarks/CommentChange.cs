namespace CallCoach.Server.Remarks;

/// <param name="Version">Of the comment that was edited.</param>
/// <param name="Text">1 to 2000 characters.</param>
public sealed record CommentChange(int Version, string Text);
