using CallCoach.Coaching;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.PracticeScripts;

/// <summary>Reads and writes the practice scripts of teams. Drafts are seen by those who may write them; what is practised, by everybody in the team.</summary>
public sealed class PracticeScriptBook(CallDb db, TimeProvider clock)
{
    /// <summary>Of one team, in use.</summary>
    public const int MostScripts = 200;

    public static bool MayEdit(CurrentUser user) => user.IsAdministrator || user.LooksAfterTeams;

    public Task<bool> SeesAsync(Guid teamId, CurrentUser user, CancellationToken cancellation) =>
        db.SeesTeamAsync(teamId, user, cancellation);

    public async Task<PracticeScriptList> ListAsync(Guid teamId, CurrentUser user, CancellationToken cancellation)
    {
        var editing = MayEdit(user);
        var rows = await Seen(teamId, user).OrderByDescending(script => script.EditedAt).ThenBy(script => script.Id).Take(MostScripts)
            .Select(script => new
            {
                script.Id, script.Version, script.Changed, script.Revision, script.EditedAt,
                Outline = editing ? script.Outline
                    : db.PracticeScriptVersions.Where(version => version.ScriptId == script.Id && version.Version == script.Version).Select(version => version.Outline).First(),
                EditedBy = db.Users.Where(person => person.Id == script.EditedBy).Select(person => person.DisplayName).SingleOrDefault(),
            }).ToListAsync(cancellation);
        return new PracticeScriptList(editing,
            [.. rows.Select(row => new PracticeScriptRow(row.Id, StoredJson.Read<PracticeOutline>(row.Outline), row.Version, row.Changed, row.Revision, row.EditedBy, row.EditedAt))],
            [.. PracticeStarters.All.Select(starter => new PracticeStarterRow(starter.Id, PracticeOutline.Of(starter.Script)))]);
    }

    /// <param name="version">0 for the draft, which only those see who write it; null for what the asker is to work with.</param>
    /// <returns>Null when there is none that the user sees.</returns>
    public async Task<FullPracticeScript?> FindAsync(Guid teamId, Guid scriptId, int? version, CurrentUser user, CancellationToken cancellation)
    {
        if (await Seen(teamId, user).SingleOrDefaultAsync(script => script.Id == scriptId, cancellation) is not { } found)
            return null;
        var wanted = version ?? (MayEdit(user) ? 0 : found.Version);
        if (wanted == 0)
            return MayEdit(user) ? await FullAsync(found, found.Content, cancellation) : null;
        return await db.PracticeScriptVersions.AsNoTracking().Where(kept => kept.ScriptId == scriptId && kept.Version == wanted)
            .Select(kept => kept.Content).SingleOrDefaultAsync(cancellation) is { } content ? await FullAsync(found, content, cancellation) : null;
    }

    /// <summary>To be changed; archived ones are gone.</summary>
    public Task<TeamPracticeScript?> FindRowAsync(Guid teamId, Guid scriptId, CancellationToken cancellation) =>
        db.PracticeScripts.SingleOrDefaultAsync(script => script.Id == scriptId && script.TeamId == teamId && script.ArchivedAt == null, cancellation);

    public async Task<bool> HasRoomAsync(Guid teamId, CancellationToken cancellation) =>
        await db.PracticeScripts.CountAsync(script => script.TeamId == teamId && script.ArchivedAt == null, cancellation) < MostScripts;

    public async Task<FullPracticeScript> AddAsync(Guid teamId, PracticeScript script, CurrentUser user, CancellationToken cancellation)
    {
        var content = StoredJson.Write(script);
        var row = new TeamPracticeScript
        {
            TeamId = teamId, Content = content, Outline = StoredJson.Write(PracticeOutline.Of(script)), EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.PracticeScripts.Add(row);
        await db.SaveChangesAsync(cancellation);
        return await FullAsync(row, content, cancellation);
    }

    /// <returns>Null when it was changed meanwhile.</returns>
    public async Task<FullPracticeScript?> TryChangeAsync(TeamPracticeScript row, PracticeScript script, CurrentUser user, CancellationToken cancellation)
    {
        (row.Content, row.Outline) = (StoredJson.Write(script), StoredJson.Write(PracticeOutline.Of(script)));
        row.Changed = true;
        return await TrySaveAsync(row, user, cancellation) ? await FullAsync(row, row.Content, cancellation) : null;
    }

    /// <returns>Null when it was changed meanwhile.</returns>
    public async Task<FullPracticeScript?> TryPublishAsync(TeamPracticeScript row, CurrentUser user, CancellationToken cancellation)
    {
        row.Version++;
        row.Changed = false;
        db.PracticeScriptVersions.Add(new PracticeScriptVersion
        {
            ScriptId = row.Id, Version = row.Version, Content = row.Content, Outline = row.Outline, PublishedBy = user.Id, PublishedAt = clock.GetUtcNow().UtcDateTime,
        });
        return await TrySaveAsync(row, user, cancellation) ? await FullAsync(row, row.Content, cancellation) : null;
    }

    public async Task<bool> TryArchiveAsync(TeamPracticeScript row, CurrentUser user, CancellationToken cancellation)
    {
        row.ArchivedAt = clock.GetUtcNow().UtcDateTime;
        return await TrySaveAsync(row, user, cancellation);
    }

    private async Task<bool> TrySaveAsync(TeamPracticeScript row, CurrentUser user, CancellationToken cancellation)
    {
        row.Revision++;
        (row.EditedBy, row.EditedAt) = (user.Id, clock.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private IQueryable<TeamPracticeScript> Seen(Guid teamId, CurrentUser user)
    {
        var scripts = db.PracticeScripts.AsNoTracking().Where(script => script.TeamId == teamId && script.ArchivedAt == null);
        return MayEdit(user) ? scripts : scripts.Where(script => script.Version > 0);
    }

    private async Task<FullPracticeScript> FullAsync(TeamPracticeScript row, string content, CancellationToken cancellation)
    {
        var editor = await db.Users.Where(person => person.Id == row.EditedBy).Select(person => person.DisplayName).SingleOrDefaultAsync(cancellation);
        var script = StoredJson.Read<PracticeScript>(content);
        return new FullPracticeScript(row.Id, row.TeamId, row.Version, row.Changed, row.Revision, editor, row.EditedAt, script, script.Minutes);
    }
}
