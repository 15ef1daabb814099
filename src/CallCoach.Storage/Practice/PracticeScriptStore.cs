using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Published practice scripts, for calls and for judging.</summary>
public sealed class PracticeScriptStore(IDbContextFactory<CallDb> databases)
{
    /// <returns>Null when there is no such version.</returns>
    public async Task<PracticeScript?> FindAsync(Guid scriptId, int version, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.PracticeScriptVersions.Where(kept => kept.ScriptId == scriptId && kept.Version == version).Select(kept => kept.Content)
            .SingleOrDefaultAsync(cancellation) is { } content ? StoredJson.Read<PracticeScript>(content) : null;
    }

    /// <summary>What is listened for in a practice call; null for other calls, and for drills.</summary>
    public async Task<CallScript?> OfCallAsync(CallStart start, CancellationToken cancellation)
    {
        if (start.Kind != CallKind.Practice)
            return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.PracticeAttempts.AsNoTracking().SingleOrDefaultAsync(attempt => attempt.CallId == start.CallId && attempt.Kind == ExerciseKind.Script, cancellation) is not { } attempt)
            return null;
        return await FindAsync(attempt.ExerciseId, attempt.ExerciseVersion, cancellation) is { } script && script.Words.ContainsKey(attempt.Language)
            ? script.ForCall(attempt.ExerciseId.ToString(), attempt.Language)
            : null;
    }
}
