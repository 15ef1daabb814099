namespace CallCoach.Storage;

/// <summary>Where the database is.</summary>
public sealed class StorageOptions
{
    /// <summary>PostgreSQL when it names a host (<c>Host=…</c>); SQLite otherwise. Default: <c>Data Source=callcoach.db</c>; the server puts that into its data folder.</summary>
    public string ConnectionString { get; set; } = "Data Source=callcoach.db";

    internal bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
