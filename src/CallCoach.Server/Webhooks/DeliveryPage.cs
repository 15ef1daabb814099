namespace CallCoach.Server.Webhooks;

/// <param name="Items">Newest first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record DeliveryPage(IReadOnlyList<DeliveryRow> Items, string? Next);
