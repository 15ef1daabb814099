using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage.Tests;

public class SecureDeleteTests
{
    [Fact]
    public async Task WhatIsDeletedDoesNotStandInTheFileAnyMore()
    {
        const string Secret = "my card is four one one one";
        var cancellation = TestContext.Current.CancellationToken;
        using var database = new TestDatabase();
        await using var db = database.Open();
        await StorageSetup.MigrateAsync(db, cancellation);
        var team = new Team { Name = Secret };
        db.Add(team);
        await db.SaveChangesAsync(cancellation);
        Assert.True(await StandsInFileAsync());
        db.Remove(team);
        await db.SaveChangesAsync(cancellation);
        Assert.False(await StandsInFileAsync());

        async Task<bool> StandsInFileAsync()
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellation);
            return (await File.ReadAllBytesAsync(db.Database.GetDbConnection().DataSource, cancellation)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)) >= 0;
        }
    }
}
