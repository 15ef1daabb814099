using CallCoach.Storage;

namespace CallCoach.Server.Webhooks;

/// <summary>A webhook, without its secret.</summary>
/// <param name="Id">The webhook.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Url">Where deliveries go.</param>
/// <param name="Events">call.scored, review.disputed.</param>
/// <param name="On">Off: nothing is sent.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record WebhookView(Guid Id, string Name, string Url, IReadOnlyList<string> Events, bool On, DateTime CreatedAt)
{
    public static WebhookView Of(Webhook hook) => new(hook.Id, hook.Name, hook.Url, hook.Events.Split(','), hook.On, hook.CreatedAt);
}
