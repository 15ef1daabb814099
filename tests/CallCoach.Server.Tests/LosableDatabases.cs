using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests;

/// <summary>A database that a test may take away for a while.</summary>
internal sealed class LosableDatabases(IDbContextFactory<CallDb> databases) : IDbContextFactory<CallDb>
{
    public bool AreLost { get; set; }

    public CallDb CreateDbContext() => AreLost ? throw new IOException("The disk is full.") : databases.CreateDbContext();
}
