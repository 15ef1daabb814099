using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CallCoach.Storage;

/// <summary>Fills a database with made-up teams, people, calls, cues and transcripts, to try screens and measure speed with. The same plan makes the same content.</summary>
public static class DatabaseSeed
{
    private const int BatchCalls = 5_000;   // a transaction; what is left after an interruption is whole calls

    /// <param name="options">The database; made when it is not there.</param>
    /// <param name="plan">What to make.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Gives up after the batch that is being written.</param>
    /// <exception cref="InvalidOperationException">The database has been seeded before.</exception>
    public static async Task WriteAsync(StorageOptions options, SeedPlan plan, Action<double> progress, CancellationToken cancellation)
    {
        var configuration = new DbContextOptionsBuilder<CallDb>();
        StorageSetup.Configure(configuration, options);
        await using var db = new CallDb(configuration.Options);
        await StorageSetup.MigrateAsync(db, cancellation);
        var random = new Random(plan.Seed);
        var teams = SeedPeople.Teams(plan, random);
        if (await db.Teams.AnyAsync(team => team.Name == teams[0].Name, cancellation))
            throw new InvalidOperationException("This database has been seeded before.");
        var people = SeedPeople.People(plan, random);
        SeedPeople.Add(db, plan, teams, people);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        await WriteCallsAsync(db, plan, new SeedCalls(plan, teams, people, random), progress, cancellation);
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("ANALYZE;", cancellation);   // tells the planner how the rows are spread
    }

    private static async Task WriteCallsAsync(CallDb db, SeedPlan plan, SeedCalls calls, Action<double> progress, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        using var rows = new SeedRows(db);
        var talk = new SeedTalk(plan);
        var written = 0;
        foreach (var batch in calls.All().Chunk(BatchCalls))
        {
            cancellation.ThrowIfCancellationRequested();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            foreach (var call in batch)
                await rows.WriteAsync(call, talk.Of(call), transaction.GetDbTransaction(), cancellation);
            await transaction.CommitAsync(cancellation);
            written += batch.Length;
            progress((double)written / plan.Calls);
        }
    }
}
