using System.Globalization;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Benchmarks;

/// <summary>The whole engine over ten minutes of two-channel speech, and Praat over the same.</summary>
public static class EngineRun
{
    /// <summary>Asks for the readings alone, a number a line.</summary>
    public const string ReadingsOnly = "--readings";

    public static int Run(string workFolder, string? report, bool readingsOnly)
    {
        var work = new WorkFolder(workFolder);
        var call = TenMinutes.Make(work);
        var meter = new EngineMeter(call);
        if (readingsOnly)
        {
            foreach (var reading in meter.Readings())
                Console.WriteLine(reading.ToString("R", CultureInfo.InvariantCulture));
            return 0;
        }
        var engine = meter.Measure();
        var praat = new PraatMeter(work, call.Agent);
        var text = PerformanceReport.Write(engine, praat.MillisecondsPerSecond("pitch"), praat.MillisecondsPerSecond("intensity"), praat.NucleiMillisecondsPerSecond(),
            [.. VectorWidths.Compare(meter.Readings(), workFolder)]);
        Console.Write(text);
        if (report is not null)
            File.WriteAllText(report, text);
        return 0;
    }
}
