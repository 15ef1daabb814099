namespace CallCoach.Server.Webhooks;

/// <summary>What a webhook shall be.</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Url">https; at most 500 characters.</param>
/// <param name="Events">At least one of call.scored, review.disputed.</param>
/// <param name="On">False keeps it without sending anything.</param>
public sealed record WebhookChange(string Name, string Url, IReadOnlyList<string> Events, bool On = true);
