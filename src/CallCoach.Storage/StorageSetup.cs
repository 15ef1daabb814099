using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CallCoach.Storage;

/// <summary>Wires the database.</summary>
public static class StorageSetup
{
    private static readonly SecureDelete SecureDelete = new();

    /// <summary>Adds <see cref="CallDb"/>, a request has one, and its factory for work outside a request.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton<WebhookBell>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WebhookOutbox>();
        services.AddDbContextFactory<CallDb>((provider, db) =>
        {
            Configure(db, options);
            db.AddInterceptors(provider.GetRequiredService<WebhookOutbox>());
        });
        services.AddSingleton<AgentUsuals>();
        services.AddSingleton<TeamPlans>();
        services.AddSingleton<ScoreCards>();
        services.AddSingleton<TeamDocuments>();
        services.AddSingleton<TeamPhrases>();
        services.AddSingleton<PracticeScriptStore>();
        services.AddSingleton<ICallStore, CallStore>();
        services.AddSingleton<ITextStore, TextStore>();
        return services;
    }

    /// <summary>Creates the database, or brings it to the newest schema.</summary>
    public static async Task MigrateAsync(CallDb db, CancellationToken cancellation)
    {
        await db.Database.MigrateAsync(cancellation);
        // WAL: readers do not wait for the writer. It stays with the file.
        if (!db.Database.IsSqlite())
            return;
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
        // Tells the planner how rows are spread where that has changed much; from samples, so it takes milliseconds. PostgreSQL does it by itself.
        await db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002;", cancellation);
    }

    internal static void Configure(DbContextOptionsBuilder db, StorageOptions options)
    {
        if (options.IsPostgres)
            db.UseNpgsql(options.ConnectionString);
        else
            db.UseSqlite(options.ConnectionString).AddInterceptors(SecureDelete);
        // There is no model snapshot, for the design-time tools that write one are not used; a test compares schema and model.
        db.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
