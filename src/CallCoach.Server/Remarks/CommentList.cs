namespace CallCoach.Server.Remarks;

/// <param name="Items">In order of writing.</param>
public sealed record CommentList(IReadOnlyList<CommentView> Items);
