namespace CallCoach.Storage;

/// <summary>What a team wants of the calls of its campaigns.</summary>
/// <param name="Campaigns">Each name once.</param>
/// <param name="Others">For calls of no listed campaign.</param>
public sealed record TeamCampaigns(IReadOnlyList<TeamCampaign> Campaigns, OtherCalls Others)
{
    public static readonly TeamCampaigns None = new([], new OtherCalls(Redact: false));

    /// <summary>The campaign of a call; null for one that is not listed.</summary>
    public TeamCampaign? Find(string? name) =>
        Campaigns.FirstOrDefault(campaign => string.Equals(campaign.Name, name, StringComparison.OrdinalIgnoreCase));
}
