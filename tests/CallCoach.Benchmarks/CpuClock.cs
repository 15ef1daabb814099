using System.Diagnostics;

namespace CallCoach.Benchmarks;

/// <summary>Processor time of this process; waiting for a busy machine does not count.</summary>
public static class CpuClock
{
    /// <summary>Milliseconds of processor time that the work took.</summary>
    public static double Milliseconds(Action work)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }

    /// <summary>Median of several times the same work.</summary>
    public static double Median(int times, Action work)
    {
        var taken = Enumerable.Range(0, times).Select(_ => Milliseconds(work)).Order().ToArray();
        return taken[times / 2];
    }
}
