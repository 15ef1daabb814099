using System.Diagnostics;
using System.Globalization;

namespace CallCoach.Benchmarks;

/// <summary>The same readings on machines with other vector widths: this program again, with parts of the processor switched off.</summary>
public static class VectorWidths
{
    private static readonly (string Name, string[] Off)[] Widths =
    [
        ("256 bits", ["DOTNET_EnableAVX512F"]),
        ("128 bits", ["DOTNET_EnableAVX512F", "DOTNET_EnableAVX2", "DOTNET_EnableAVX"]),
        ("no vectors", ["DOTNET_EnableHWIntrinsic"]),
    ];

    /// <summary>Largest difference of any reading to this process' own, relative to the reading where that is above 1.</summary>
    public static IEnumerable<(string Name, double Difference)> Compare(IReadOnlyList<double> own, string work) =>
        Widths.Select(width => (width.Name, Difference(own, Readings(work, width.Off))));

    private static double[] Readings(string work, string[] off)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(VectorWidths).Assembly.Location, "engine", "--work", work, EngineRun.ReadingsOnly]) { RedirectStandardOutput = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.RemoveAt(0);
        foreach (var name in off)
            start.Environment[name] = "0";
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
    }

    private static double Difference(IReadOnlyList<double> own, double[] other) => own.Count != other.Length
        ? double.PositiveInfinity
        : own.Zip(other, (a, b) => double.IsNaN(a) && double.IsNaN(b) ? 0 : Math.Abs(a - b) / Math.Max(1, Math.Abs(a))).Max();
}
