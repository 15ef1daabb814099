namespace CallCoach.Storage;

/// <summary>What the audit log tells of.</summary>
public static class AuditAction
{
    public const string Playback = "playback";
    public const string Export = "export";
    public const string CallDeleted = "call-deleted";
    public const string CardPublished = "card-published";
    public const string Rescored = "rescored";
    public const string ScoreOverridden = "score-overridden";
    public const string ReviewPublished = "review-published";
    public const string ReviewDisputed = "review-disputed";
    public const string ReviewResolved = "review-resolved";
    public const string ClipShared = "clip-shared";
    public const string ClipDeleted = "clip-deleted";
    public const string ConsentGiven = "consent-given";
    public const string Retention = "retention";
    public const string PersonInvited = "person-invited";
    public const string PersonChanged = "person-changed";
    public const string PasswordLink = "password-link";
    public const string SignedOutEverywhere = "signed-out-everywhere";
    public const string CampaignsChanged = "campaigns-changed";
    public const string WebhookChanged = "webhook-changed";

    public static IReadOnlyList<string> All { get; } =
    [
        Playback, Export, CallDeleted, CardPublished, Rescored, ScoreOverridden, ReviewPublished, ReviewDisputed, ReviewResolved, ClipShared, ClipDeleted,
        ConsentGiven, Retention, PersonInvited, PersonChanged, PasswordLink, SignedOutEverywhere, CampaignsChanged, WebhookChanged,
    ];
}
