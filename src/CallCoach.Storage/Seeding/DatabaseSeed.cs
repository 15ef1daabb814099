using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CallCoach.Storage;

/// <summary>Fills a database with made-up teams, people, calls and cues, to try screens and measure speed with. The same plan makes the same content.</summary>
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
        WriteCalls(db, plan, new SeedCalls(plan, teams, people, random), progress, cancellation);
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("ANALYZE;", cancellation);   // tells the planner how the rows are spread
    }

    private static void WriteCalls(CallDb db, SeedPlan plan, SeedCalls calls, Action<double> progress, CancellationToken cancellation)
    {
        db.Database.OpenConnection();
        using var callWriter = new RowWriter<Call>(db);
        using var cueWriter = new RowWriter<CallCue>(db);
        var written = 0;
        foreach (var batch in calls.All().Chunk(BatchCalls))
        {
            cancellation.ThrowIfCancellationRequested();
            using var transaction = db.Database.BeginTransaction();
            Write(batch, callWriter, cueWriter, transaction.GetDbTransaction());
            transaction.Commit();
            written += batch.Length;
            progress((double)written / plan.Calls);
        }
    }

    private static void Write(Call[] batch, RowWriter<Call> calls, RowWriter<CallCue> cues, DbTransaction transaction)
    {
        foreach (var call in batch)
        {
            calls.Write(call, transaction);
            foreach (var cue in call.Cues)
                cues.Write(cue, transaction);
        }
    }
}
