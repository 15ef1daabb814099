namespace CallCoach.Cli.Load;

/// <summary>What a process used over a while.</summary>
/// <param name="Cores">Processor seconds a second: 1 is one core, wholly busy.</param>
/// <param name="ChildCores">The same of the processes that it started and that still run.</param>
/// <param name="MemoryMegabytes">Resident at the end.</param>
/// <param name="PeakMemoryMegabytes">Most since the process began.</param>
internal sealed record ProcessUse(double Cores, double ChildCores, double MemoryMegabytes, double PeakMemoryMegabytes);
