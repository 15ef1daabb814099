using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage.Tests;

public sealed class MigrationTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrationsMakeTheSchemaOfTheModel()
    {
        using var migrated = new TestDatabase();
        using var created = new TestDatabase();
        await using var migratedDb = migrated.Open();
        await using var createdDb = created.Open();
        await StorageSetup.MigrateAsync(migratedDb, _cancellation);
        await createdDb.Database.EnsureCreatedAsync(_cancellation);

        var expected = await Schema(createdDb);

        Assert.Contains(expected, line => line.StartsWith("Calls column StartedAt", StringComparison.Ordinal));
        Assert.Equal(expected, await Schema(migratedDb));
    }

    [Fact]
    public async Task MigratingTwiceChangesNothing()
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, _cancellation);
        var first = await Schema(db);

        await StorageSetup.MigrateAsync(db, _cancellation);

        Assert.Equal(first, await Schema(db));
    }

    private async Task<IReadOnlyList<string>> Schema(CallDb db)
    {
        var lines = new List<string>();
        foreach (var table in await Query(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'CallSearch%'"))
        {
            lines.AddRange(await Query(db, $"SELECT '{table} column ' || name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('{table}')"));
            lines.AddRange(await Query(db, $"SELECT '{table} refers ' || \"from\" || ' ' || \"table\" || ' ' || \"to\" || ' ' || on_delete FROM pragma_foreign_key_list('{table}')"));
            lines.AddRange(await Query(db, $"SELECT '{table} index ' || i.name || ' ' || i.\"unique\" || ' ' || (SELECT group_concat(c.name) FROM pragma_index_info(i.name) c) FROM pragma_index_list('{table}') i WHERE i.name NOT LIKE 'IX_Calls_%List'"));
        }
        // The full-text index and the indexes of lists are each database's own and no part of the model; their tests try what they do.
        // Which columns number themselves stands only in the table's own text.
        lines.AddRange(await Query(db, "SELECT name || ' numbers itself' FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private async Task<IReadOnlyList<string>> Query(CallDb db, string sql)
    {
        await db.Database.OpenConnectionAsync(_cancellation);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(_cancellation);
        while (await reader.ReadAsync(_cancellation))
            rows.Add(reader.GetString(0));
        return rows;
    }
}
