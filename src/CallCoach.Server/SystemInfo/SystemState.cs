namespace CallCoach.Server.SystemInfo;

/// <summary>How the server process does.</summary>
/// <param name="Version">Of CallCoach.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="UptimeSeconds">Since then.</param>
/// <param name="Processors">Logical processors that the process may use.</param>
/// <param name="CpuSeconds">Processor time of the process since its start, all threads; the difference of two readings ÷ the time between is the load.</param>
/// <param name="WorkingSetBytes">Memory that the process holds in RAM.</param>
/// <param name="ManagedBytes">Of it, objects of .NET.</param>
/// <param name="RunningCalls">Calls that take sound, or wait for it, now.</param>
/// <param name="DiskFreeBytes">Free where the recordings go.</param>
public sealed record SystemState(
    string Version, DateTime StartedAt, double UptimeSeconds, int Processors, double CpuSeconds,
    long WorkingSetBytes, long ManagedBytes, int RunningCalls, long DiskFreeBytes);
