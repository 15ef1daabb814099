namespace CallCoach.Server.Webhooks;

/// <summary>The only answer that holds the secret itself.</summary>
/// <param name="Webhook">As it is from now on.</param>
/// <param name="Secret">Checks the signatures of its deliveries.</param>
public sealed record CreatedWebhook(WebhookView Webhook, string Secret);
