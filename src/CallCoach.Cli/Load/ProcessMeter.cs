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
    private readonly Dictionary<int, double> _startOfChildren;
    private readonly long _start;

    /// <exception cref="IngestException">There is no such process.</exception>
    public ProcessMeter(int pid, TimeProvider clock)
    {
        (_pid, _clock) = (pid, clock);
        (_startSeconds, _startOfChildren, _start) = (ProcessorSeconds(), Children(), clock.GetTimestamp());
    }

    /// <summary>Since this object was made.</summary>
    public ProcessUse Read()
    {
        var elapsed = _clock.GetElapsedTime(_start).TotalSeconds;
        var cores = (ProcessorSeconds() - _startSeconds) / elapsed;
        var childCores = Children().Sum(child => child.Value - _startOfChildren.GetValueOrDefault(child.Key)) / elapsed;
        var status = File.ReadLines($"/proc/{_pid}/status").ToList();
        return new ProcessUse(cores, childCores, Megabytes(status, "VmRSS:"), Megabytes(status, "VmHWM:"));
    }

    private double ProcessorSeconds() =>
        FieldsOf(_pid) is { } fields ? ProcessorSeconds(fields) : throw new IngestException("no-process", $"There is no process {_pid} on this machine.");

    // Processor seconds by process.
    private Dictionary<int, double> Children()
    {
        var children = new Dictionary<int, double>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var pid) && FieldsOf(pid) is { } fields && fields[1] == _pid.ToString(CultureInfo.InvariantCulture))
                children[pid] = ProcessorSeconds(fields);
        }
        return children;
    }

    private static double ProcessorSeconds(string[] fields) => (Parse(fields[11]) + Parse(fields[12])) / TicksPerSecond;

    // From the third on, the state, counted from after the name, which may hold spaces and stands in brackets (man 5 proc): 4 is the parent, 14 and 15 the processor time.
    private static string[]? FieldsOf(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;   // it has ended
        }
    }

    private static double Megabytes(IEnumerable<string> status, string name) =>
        Parse(status.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal)) / 1024;

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
