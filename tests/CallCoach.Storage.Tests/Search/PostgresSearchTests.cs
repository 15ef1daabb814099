using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests.Search;

/// <summary>The same facts on PostgreSQL; skipped where that is not installed.</summary>
public sealed class PostgresSearchTests(PostgresServer postgres) : CallSearchTests
{
    protected override ServiceProvider Services()
    {
        Assert.SkipUnless(postgres.IsInstalled, "PostgreSQL is not installed.");
        return new ServiceCollection().AddLogging().AddStorage(new StorageOptions { ConnectionString = postgres.NewDatabase() }).BuildServiceProvider();
    }
}
