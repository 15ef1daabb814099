using CallCoach.Coaching;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Drills;

/// <summary>From rows to what screens show.</summary>
public sealed class DrillViews(CallDb db, TeamDrills drills)
{
    public async Task<DrillView?> FindAsync(Guid teamId, Guid drillId, CancellationToken cancellation) =>
        await drills.FindAsync(teamId, drillId, cancellation) is not var (sheet, row) || row is { Retired: true } ? null
            : row is null ? DrillView.Of(drillId, sheet) : (await OfAsync([row], cancellation))[0];

    /// <summary>Those that ship and have not been changed by the team.</summary>
    public async Task<IReadOnlyList<DrillView>> UnchangedAsync(Guid teamId, CancellationToken cancellation)
    {
        var shipped = DrillCatalog.Shipped.Keys.ToList();
        var changed = await db.TeamDrills.Where(drill => drill.TeamId == teamId && shipped.Contains(drill.DrillId)).Select(drill => drill.DrillId).Distinct().ToListAsync(cancellation);
        return [.. DrillCatalog.Shipped.Where(entry => !changed.Contains(entry.Key)).Select(entry => DrillView.Of(entry.Key, entry.Value))];
    }

    public async Task<IReadOnlyList<DrillView>> OfAsync(IReadOnlyList<TeamDrill> rows, CancellationToken cancellation)
    {
        var clipIds = rows.Select(row => row.ClipId).OfType<Guid>().ToList();
        var clips = await db.CallClips.Where(clip => clipIds.Contains(clip.Id)).ToDictionaryAsync(clip => clip.Id, clip => new DrillClip(clip.Id, Math.Round(clip.To - clip.From, 1), clip.CallId), cancellation);
        var people = rows.Select(row => row.EditedBy).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        return [.. rows.Select(row => DrillView.Of(
            row.DrillId, StoredJson.Read<DrillSheet>(row.Content), row.Version, row.ClipId is { } clip ? clips.GetValueOrDefault(clip) : null,
            row.EditedBy is { } person ? names.GetValueOrDefault(person) : null, row.EditedAt))];
    }
}
