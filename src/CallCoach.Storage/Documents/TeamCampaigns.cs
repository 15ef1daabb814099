namespace CallCoach.Storage;

/// <summary>What a team wants of the calls of its campaigns.</summary>
/// <param name="Campaigns">Each name once.</param>
/// <param name="Others">For calls of no listed campaign.</param>
public sealed record TeamCampaigns(IReadOnlyList<TeamCampaign> Campaigns, OtherCalls Others)
{
    public static readonly TeamCampaigns None = new([], new OtherCalls(Redact: false));

    /// <summary>What holds for a call: its campaign, or what is said of all others under an empty name.</summary>
    public TeamCampaign Of(string? campaign) =>
        Find(campaign) ?? new TeamCampaign("", Others.Redact, null, Others.Consent, Others.AudioDays, Others.TextDays, Listen: Others.Listen);

    private TeamCampaign? Find(string? name) =>
        Campaigns.FirstOrDefault(campaign => string.Equals(campaign.Name, name, StringComparison.OrdinalIgnoreCase));
}
