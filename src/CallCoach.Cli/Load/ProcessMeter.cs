using System.Globalization;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Load;

/// <summary>Measures another process of this machine through /proc (Linux).</summary>
internal sealed class ProcessMeter
{
    private const double TicksPerSecond = 100;      // USER_HZ, the same on every Linux that .NET runs on
    private readonly int _pid;
    private readonly TimeProvider _clock;
    private readonly double _startSeconds;
    private readonly long _start;

    /// <exception cref="IngestException">There is no such process.</exception>
    public ProcessMeter(int pid, TimeProvider clock)
    {
        (_pid, _clock) = (pid, clock);
        (_startSeconds, _start) = (ProcessorSeconds(), clock.GetTimestamp());
    }

    /// <summary>Since this object was made.</summary>
    public ProcessUse Read()
    {
        var cores = (ProcessorSeconds() - _startSeconds) / _clock.GetElapsedTime(_start).TotalSeconds;
        var status = File.ReadLines($"/proc/{_pid}/status").ToList();
        return new ProcessUse(cores, Megabytes(status, "VmRSS:"), Megabytes(status, "VmHWM:"));
    }

    // Fields 14 and 15, counted from after the name, which may hold spaces and stands in brackets (man 5 proc).
    private double ProcessorSeconds()
    {
        string stat;
        try
        {
            stat = File.ReadAllText($"/proc/{_pid}/stat");
        }
        catch (IOException)
        {
            throw new IngestException("no-process", $"There is no process {_pid} on this machine.");
        }
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Parse(fields[11]) + Parse(fields[12])) / TicksPerSecond;
    }

    private static double Megabytes(IEnumerable<string> status, string name) =>
        Parse(status.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal)) / 1024;

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
