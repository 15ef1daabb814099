using CallCoach.Server.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CallCoach.Server.Health;

/// <summary>Can a file be written where the recordings go? A full or read-only disk answers here before a call is lost.</summary>
public sealed class DataFolderCheck(DataFolder data) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var file = Path.Combine(data.Recordings, $".ready-{Guid.NewGuid():N}");
            await File.WriteAllBytesAsync(file, new byte[4096], cancellationToken);
            File.Delete(file);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder cannot be written.", fault);
        }
    }
}
