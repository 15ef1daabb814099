namespace CallCoach.Server.Webhooks;

/// <param name="Items">By name.</param>
public sealed record WebhookList(IReadOnlyList<WebhookView> Items);
