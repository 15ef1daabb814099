using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests;

/// <summary>A SQLite file of its own, gone when disposed.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-db-");
    private readonly ServiceProvider _services;

    public TestDatabase() =>
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageOptions { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "test.db")};Pooling=False" })
            .BuildServiceProvider();

    public CallDb Open() => _services.GetRequiredService<IDbContextFactory<CallDb>>().CreateDbContext();

    public IServiceProvider Services => _services;

    public TeamPlans Plans => _services.GetRequiredService<TeamPlans>();

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }
}
