using CallCoach.Server.Audit;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Documents;

/// <summary>What a team wants of the calls of its campaigns: its people read it, its supervisors and administrators change it.</summary>
public static class CampaignEndpoints
{
    private const int MostCampaigns = 500;
    private const int MostDays = 3650;

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("/teams/{id:guid}/campaigns").WithTags("Teams");
        campaigns.MapGet("", GetCampaigns).WithSummary("The team's campaigns: consent, retention, private training, redaction, script");
        campaigns.MapPut("", PutCampaigns).WithSummary("Change the team's campaigns (supervisor of the team, administrator)");
    }

    private static async Task<Results<Ok<CampaignState>, NotFound>> GetCampaigns(Guid id, DocumentEditor editor, CurrentUser user, CancellationToken cancellation) =>
        await editor.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await StateAsync(id, editor, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<CampaignState>, NotFound, Problem403, ValidationProblem, Problem409>> PutCampaigns(
        Guid id, CampaignChange body, DocumentEditor editor, TeamDocuments documents, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (!await editor.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (!user.IsAdministrator && !user.Roles.Contains(Roles.Supervisor))
            return new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and administrators change its campaigns.");
        if (Check(body, await documents.ScriptsAsync(id, cancellation)) is { } problem)
            return problem;
        var content = new TeamCampaigns([.. body.Campaigns.Select(campaign => campaign with { Name = campaign.Name.Trim() })], body.Others);
        audit.Add(user, AuditAction.CampaignsChanged, id, detail: $"version {body.Version + 1}");   // saved with the change, or not at all
        return await editor.TryChangeAsync(id, TeamDocument.Campaigns, body.Version, content, user, cancellation) is { } late
            ? late
            : TypedResults.Ok(await StateAsync(id, editor, cancellation));
    }

    private static ValidationProblem? Check(CampaignChange change, TeamScripts scripts)
    {
        var faults = new Faults().Require(change.Campaigns.Count <= MostCampaigns, "campaigns", $"A team may have at most {MostCampaigns} campaigns.");
        foreach (var (i, campaign) in change.Campaigns.Index())
        {
            faults.Text($"campaigns.{i}.name", campaign.Name, Call.TextLength)
                .Require(!change.Campaigns.Take(i).Any(other => string.Equals(other.Name.Trim(), campaign.Name.Trim(), StringComparison.OrdinalIgnoreCase)),
                    $"campaigns.{i}.name", "Another campaign of the list has this name.")
                .Require(campaign.Script is null || scripts.Scripts.Any(script => script.Id == campaign.Script), $"campaigns.{i}.script", "The team has no such script.");
            Days(faults, $"campaigns.{i}", campaign.AudioDays, campaign.TextDays);
        }
        Days(faults, "others", change.Others.AudioDays, change.Others.TextDays);
        return faults.Problem;
    }

    private static void Days(Faults faults, string place, int? audio, int? text) => faults
        .Require(audio is null or (>= 1 and <= MostDays), $"{place}.audioDays", $"Must be 1 to {MostDays} days, or null for ever.")
        .Require(text is null or (>= 1 and <= MostDays), $"{place}.textDays", $"Must be 1 to {MostDays} days, or null for ever.");

    private static async Task<CampaignState> StateAsync(Guid teamId, DocumentEditor editor, CancellationToken cancellation)
    {
        if (await editor.ReadAsync(teamId, TeamDocument.Campaigns, cancellation) is not var (document, editedBy))
            return new CampaignState(0, [], TeamCampaigns.None.Others, null, null);
        var content = StoredJson.Read<TeamCampaigns>(document.Content);
        return new CampaignState(document.Version, content.Campaigns, content.Others, editedBy, document.EditedAt);
    }
}
