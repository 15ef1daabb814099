namespace CallCoach.Server.Audit;

/// <param name="Items">Newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditRow> Items, long? Next);
