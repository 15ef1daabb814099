using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>What teams edit as a whole, state by state.</summary>
public sealed class TeamDocuments(IDbContextFactory<CallDb> databases)
{
    /// <summary>The newest state; null while the team has changed nothing.</summary>
    public async Task<TeamDocument?> NewestAsync(Guid teamId, string kind, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.TeamDocuments.AsNoTracking().Where(document => document.TeamId == teamId && document.Kind == kind)
            .OrderByDescending(document => document.Version).FirstOrDefaultAsync(cancellation);
    }

    public async Task<TeamScripts> ScriptsAsync(Guid teamId, CancellationToken cancellation) =>
        await NewestAsync(teamId, TeamDocument.Scripts, cancellation) is { } document ? StoredJson.Read<TeamScripts>(document.Content) : TeamScripts.None;

    public async Task<TeamCampaigns> CampaignsAsync(Guid teamId, CancellationToken cancellation) =>
        await NewestAsync(teamId, TeamDocument.Campaigns, cancellation) is { } document ? StoredJson.Read<TeamCampaigns>(document.Content) : TeamCampaigns.None;

    public async Task<TeamBoardSettings> BoardAsync(Guid teamId, CancellationToken cancellation) =>
        await NewestAsync(teamId, TeamDocument.Board, cancellation) is { } document ? StoredJson.Read<TeamBoardSettings>(document.Content) : TeamBoardSettings.Usual;

    public async Task<TeamCorrection> CorrectionAsync(Guid teamId, CancellationToken cancellation) =>
        await NewestAsync(teamId, TeamDocument.Correction, cancellation) is { } document ? StoredJson.Read<TeamCorrection>(document.Content) : TeamCorrection.Off;
}
