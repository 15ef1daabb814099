using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Takes out of practice what was said in a call: of the drills that were made from its moments, and of the attempt that it was.</summary>
public static class PracticeTextRemoval
{
    /// <param name="db">At once, in the caller's transaction.</param>
    /// <param name="callId">Before the call itself is deleted.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task RemoveAsync(CallDb db, Guid callId, CancellationToken cancellation)
    {
        foreach (var drill in await db.TeamDrills.AsNoTracking().Where(drill => drill.CallId == callId).ToListAsync(cancellation))
        {
            var content = StoredJson.Write(Plain(StoredJson.Read<DrillSheet>(drill.Content)));
            await db.TeamDrills.Where(one => one.TeamId == drill.TeamId && one.DrillId == drill.DrillId && one.Version == drill.Version)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Content, content).SetProperty(one => one.CallId, (Guid?)null), cancellation);
        }
        var attempts = await db.PracticeAttempts.Where(attempt => attempt.CallId == callId && attempt.Kind == ExerciseKind.Script && attempt.Results != null)
            .Select(attempt => new { attempt.Id, attempt.Results }).ToListAsync(cancellation);
        foreach (var attempt in attempts)
        {
            var results = StoredJson.Write(Unsaid(StoredJson.Read<PracticeResult>(attempt.Results!)));
            await db.PracticeAttempts.Where(one => one.Id == attempt.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Results, results), cancellation);
        }
    }

    // Nobody can tell which sentences the trainer wrote: those of the shipped drill stand in for all. What it measures and its name stay.
    private static DrillSheet Plain(DrillSheet sheet)
    {
        var shipped = DrillCatalog.Shipped.Values.First(each => each.Skill == sheet.Skill);
        return sheet with { Words = sheet.Words.ToDictionary(words => words.Key, words => shipped.WordsIn(words.Key) with { Title = words.Value.Title }) };
    }

    private static PracticeResult Unsaid(PracticeResult result) => result with
    {
        Points = result.Points?.Select(point => point with { Quote = null }).ToList(),
        Avoided = result.Avoided?.Select(phrase => phrase with { Quote = "" }).ToList(),
    };
}
