using CallCoach.Calls;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Recordings;

/// <summary>Decides what the fields of an upload mean, and for whom a person may upload: all for themselves, who looks after a team for its people, administrators for anybody.</summary>
public sealed class UploadCheck(CallDb db)
{
    private const int LongestTag = 35;   // RFC 5646, 4.4.1
    private static readonly string[] LimitedFields = ["customerReference", "campaign"];

    internal async Task<(UploadDetails? Details, Problem? Problem)> CheckAsync(UploadForm form, CurrentUser user, CancellationToken cancellation)
    {
        if (Word.TryParse<CallDirection>(form["direction"], out var direction) is false)
            return Bad($"direction must be one of {Word.All<CallDirection>()}.");
        if (LimitedFields.FirstOrDefault(name => form[name]?.Length > Call.TextLength) is { } longer)
            return Bad($"{longer} may have at most {Call.TextLength} characters.");
        if (form["language"] is { } tag && (tag.Length > LongestTag || !tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
            return Bad("language must be a BCP 47 tag such as zh-CN or en.");
        if (form["script"] is { } id && !Guid.TryParse(id, out _))
            return Bad("script must be the id of one of the team's scripts.");
        if (!TryReadRoles(form["roles"], out var roles))
            return Bad("roles must be agent, customer or unknown for each channel with a comma between, and not the same twice.");
        if (await FindAgentAsync(form["agent"], user, cancellation) is not { } agent)
            return Bad("There is no such agent among the people that you look after.");
        if (await FindTeamAsync(agent.Id, user, cancellation) is not { } team)
            return (null, new Problem422(RecordingFault.NoTeam, "The agent is in no team yet."));
        return (new UploadDetails(agent, team, roles, form["customerReference"], form["campaign"], direction ?? CallDirection.Outbound, form["language"], Guid.TryParse(form["script"], out var script) ? script : null), null);
    }

    private static (UploadDetails?, Problem?) Bad(string message) => (null, new Problem422("bad-field", message));

    private static bool TryReadRoles(string? text, out ChannelRoles? roles)
    {
        roles = null;
        if (text is null)
            return true;
        var words = text.Split(',', StringSplitOptions.TrimEntries);
        if (words.Length > 2 || words.Any(word => word.Length == 0 || !Word.TryParse<ChannelRole>(word, out _)))
            return false;
        var read = words.Select(word => Word.TryParse<ChannelRole>(word, out var role) ? role!.Value : default).ToArray();
        roles = new ChannelRoles(read[0], read.Length == 2 ? read[1] : ChannelRole.Unknown);
        return !roles.Value.Contradictory;
    }

    /// <param name="agent">An id or an e-mail address; null for the person who uploads.</param>
    private async Task<Named?> FindAgentAsync(string? agent, CurrentUser user, CancellationToken cancellation)
    {
        if (agent is null)
            return new Named(user.Id, user.Name);
        var people = db.Users.AsNoTracking().VisibleTo(user);
        var upper = agent.ToUpperInvariant();
        people = Guid.TryParse(agent, out var id) ? people.Where(person => person.Id == id) : people.Where(person => person.NormalizedEmail == upper);
        return await people.Select(person => new Named(person.Id, person.DisplayName)).SingleOrDefaultAsync(cancellation);
    }

    // A team that the uploader is in as well comes first: that is where both expect the call.
    private async Task<Named?> FindTeamAsync(Guid agentId, CurrentUser user, CancellationToken cancellation)
    {
        var teams = await db.TeamMembers.AsNoTracking().Where(member => member.UserId == agentId)
            .OrderBy(member => member.Team!.Name).Select(member => new Named(member.TeamId, member.Team!.Name)).ToListAsync(cancellation);
        return teams.FirstOrDefault(team => user.IsInTeam(team.Id)) ?? teams.FirstOrDefault();
    }
}
