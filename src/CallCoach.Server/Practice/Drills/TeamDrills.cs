using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Practice.Drills;

/// <summary>The drills of a team: those that ship, and what the team made of them and beside them.</summary>
public sealed class TeamDrills(CallDb db)
{
    /// <summary>The newest version of each of the team's own and changed ones.</summary>
    public IQueryable<TeamDrill> Newest(Guid teamId) => db.TeamDrills.AsNoTracking().Where(drill => drill.TeamId == teamId
        && !db.TeamDrills.Any(later => later.TeamId == teamId && later.DrillId == drill.DrillId && later.Version > drill.Version));

    /// <summary>A drill as it stands, retired or not; null when there is none of that id.</summary>
    public async Task<(DrillSheet Sheet, TeamDrill? Row)?> FindAsync(Guid teamId, Guid drillId, CancellationToken cancellation)
    {
        if (await Newest(teamId).SingleOrDefaultAsync(drill => drill.DrillId == drillId, cancellation) is { } row)
            return (StoredJson.Read<DrillSheet>(row.Content), row);
        return DrillCatalog.Shipped.TryGetValue(drillId, out var shipped) ? (shipped, null) : null;
    }

    /// <summary>A drill as it stood; null when there is none.</summary>
    public async Task<DrillSheet?> FindAsync(Guid teamId, Guid drillId, int version, CancellationToken cancellation)
    {
        if (version == 0)
            return DrillCatalog.Shipped.GetValueOrDefault(drillId);
        var content = await db.TeamDrills.Where(drill => drill.TeamId == teamId && drill.DrillId == drillId && drill.Version == version)
            .Select(drill => drill.Content).SingleOrDefaultAsync(cancellation);
        return content is null ? null : StoredJson.Read<DrillSheet>(content);
    }

    /// <returns>False when somebody was faster.</returns>
    public async Task<bool> TryAddAsync(TeamDrill drill, CancellationToken cancellation)
    {
        db.TeamDrills.Add(drill);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())   // the version is part of the key
        {
            return false;
        }
    }
}
