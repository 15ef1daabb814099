using System.Linq.Expressions;
using CallCoach.Storage;

namespace CallCoach.Server.Webhooks;

/// <summary>One delivery in the log.</summary>
/// <param name="Id">Also in the message's header.</param>
/// <param name="Event">call.scored, review.disputed, test.</param>
/// <param name="CallId">Null for a test.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="State">waiting, delivered, failed.</param>
/// <param name="Tries">So far.</param>
/// <param name="TriedAt">UTC: the last.</param>
/// <param name="DueAt">UTC: the next; null when it is over.</param>
/// <param name="Status">HTTP status of the last answer; null without one.</param>
/// <param name="Fault">Why the last try does not count; null when it does.</param>
public sealed record DeliveryRow(
    Guid Id, string Event, Guid? CallId, DateTime CreatedAt, DeliveryState State, int Tries, DateTime? TriedAt, DateTime? DueAt, int? Status, string? Fault)
{
    public static readonly Expression<Func<WebhookDelivery, DeliveryRow>> FromDelivery = delivery => new DeliveryRow(
        delivery.Id, delivery.Event, delivery.CallId, delivery.CreatedAt, delivery.State, delivery.Tries, delivery.TriedAt, delivery.DueAt, delivery.Status, delivery.Fault);
}
