namespace CallCoach.Storage;

/// <summary>What another system is sent; docs/webhooks.md.</summary>
/// <param name="Id">Of the delivery: the same when it is sent again.</param>
/// <param name="Event">call.scored, review.disputed, test.</param>
/// <param name="At">UTC: when it happened.</param>
/// <param name="Call">Null for a test.</param>
/// <param name="Review">Of a dispute.</param>
public sealed record WebhookBody(Guid Id, string Event, DateTime At, WebhookCall? Call, WebhookReview? Review);
