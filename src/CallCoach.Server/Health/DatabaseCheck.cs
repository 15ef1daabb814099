using System.Data;
using System.Data.Common;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CallCoach.Server.Health;

/// <summary>Can the database be written? A transaction that reserves the writer and is given up: nothing changes.</summary>
public sealed class DatabaseCheck(CallDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // SQLite begins a serializable transaction with BEGIN IMMEDIATE, which fails where the file cannot be written.
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            await transaction.RollbackAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException fault)
        {
            return HealthCheckResult.Unhealthy("The database cannot be written.", fault);
        }
    }
}
