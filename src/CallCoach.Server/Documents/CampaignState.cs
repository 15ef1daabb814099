using CallCoach.Storage;

namespace CallCoach.Server.Documents;

/// <summary>What a team wants of the calls of its campaigns.</summary>
/// <param name="Version">0 while the team has said nothing; to be sent back with a change.</param>
/// <param name="Campaigns">In the editor's order.</param>
/// <param name="Others">For calls of no listed campaign.</param>
/// <param name="EditedBy">Name of who changed it last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record CampaignState(int Version, IReadOnlyList<TeamCampaign> Campaigns, OtherCalls Others, string? EditedBy, DateTime? EditedAt);
