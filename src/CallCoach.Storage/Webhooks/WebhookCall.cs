using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>A call as another system is told of it; no spoken words.</summary>
/// <param name="Id">The call.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="DurationSeconds">Of the sound.</param>
/// <param name="AgentId">Whose it is.</param>
/// <param name="Agent">The name.</param>
/// <param name="TeamId">Whose rules applied.</param>
/// <param name="Team">Its name.</param>
/// <param name="Direction">outbound, inbound.</param>
/// <param name="Campaign">As the source said.</param>
/// <param name="CustomerReference">As the source said.</param>
/// <param name="Score">0 to 100, by the machine.</param>
public sealed record WebhookCall(
    Guid Id, DateTime StartedAt, double DurationSeconds, Guid AgentId, string Agent, Guid TeamId, string Team, CallDirection Direction,
    string? Campaign, string? CustomerReference, int? Score)
{
    internal static async Task<WebhookCall> OfAsync(CallDb db, Call call, CancellationToken cancellation)
    {
        var agent = await db.Users.Where(user => user.Id == call.AgentId).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellation);
        var team = await db.Teams.Where(team => team.Id == call.TeamId).Select(team => team.Name).SingleOrDefaultAsync(cancellation);
        return new WebhookCall(
            call.Id, call.StartedAt, call.DurationSeconds, call.AgentId, agent ?? "", call.TeamId, team ?? "", call.Direction, call.Campaign,
            call.CustomerReference, call.Numbers.Score);
    }
}
