using CallCoach.Server.Accounts;
using CallCoach.Storage;

namespace CallCoach.Server.Hosting;

/// <summary>Where the database is, and what must be true of it before the first request.</summary>
public static class DatabaseSetup
{
    /// <summary>Name of the connection string; <c>Host=…</c> means PostgreSQL, empty the SQLite file in the data folder.</summary>
    public const string ConnectionName = "CallCoach";

    public static void AddDatabase(this WebApplicationBuilder builder, DataFolder data)
    {
        var named = builder.Configuration.GetConnectionString(ConnectionName);
        builder.Services.AddStorage(new StorageOptions
        {
            ConnectionString = string.IsNullOrWhiteSpace(named) ? $"Data Source={data.DatabaseFile}" : named,
        });
    }

    /// <summary>Brings the schema up to date and makes sure that somebody can administer.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var stopping = app.Lifetime.ApplicationStopping;
        await StorageSetup.MigrateAsync(scope.ServiceProvider.GetRequiredService<CallDb>(), stopping);
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().EnsureAsync(stopping);
    }
}
