using CallCoach.Storage;

namespace CallCoach.Server.Documents;

/// <param name="Version">The version that was edited.</param>
/// <param name="Campaigns">All of them.</param>
/// <param name="Others">For calls of no listed campaign.</param>
public sealed record CampaignChange(int Version, IReadOnlyList<TeamCampaign> Campaigns, OtherCalls Others);
