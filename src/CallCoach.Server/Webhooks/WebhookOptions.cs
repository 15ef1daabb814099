namespace CallCoach.Server.Webhooks;

/// <summary>Section <c>CallCoach:Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    /// <summary>Whether addresses of the own network may be named, and http. Whoever may edit webhooks could otherwise make the server knock at doors that only it can reach.</summary>
    public bool AllowPrivateNetworks { get; init; }
}
