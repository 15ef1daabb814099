using System.Globalization;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Benchmarks;

/// <summary>Processor time that Praat takes for the agent's channel, less what it takes to open the file.</summary>
public sealed class PraatMeter(WorkFolder work, float[] channel)
{
    private const int Times = 5;

    private readonly string _sound = Written(work, channel);

    /// <summary>Milliseconds for one second of sound.</summary>
    /// <param name="script">A script of this program, or of the accuracy suite when it ends in a list of files.</param>
    public double MillisecondsPerSecond(string script) => (Milliseconds(script) - Milliseconds("open")) / SpeechFormat.Seconds(channel.Length);

    /// <summary>Syllable nuclei with the accuracy suite's script.</summary>
    public double NucleiMillisecondsPerSecond()
    {
        var list = Path.Combine(work.Root, "benchmark-list.txt");
        File.WriteAllText(list, $"{_sound}\t0\n");
        var script = Written(work, "nuclei", Accuracy.Corpus.Resources.Text("Praat/nuclei.praat"));
        return (Median(script, list) - Milliseconds("open")) / SpeechFormat.Seconds(channel.Length);
    }

    private double Milliseconds(string script)
    {
        using var stream = typeof(PraatMeter).Assembly.GetManifestResourceStream($"Praat/{script}.praat")!;
        using var reader = new StreamReader(stream);
        return Median(Written(work, script, reader.ReadToEnd()), _sound);
    }

    // The shell's clock: user and system time of the child, in seconds.
    private static double Median(string script, string argument) =>
        Enumerable.Range(0, Times).Select(_ => Tool.Text("bash", "-c", "TIMEFORMAT='%U %S'; { time praat --run \"$0\" \"$1\" >/dev/null; } 2>&1", script, argument))
            .Select(times => times.Trim().Split(' ').Sum(seconds => 1000 * double.Parse(seconds, CultureInfo.InvariantCulture))).Order().ElementAt(Times / 2);

    private static string Written(WorkFolder work, float[] channel)
    {
        var path = Path.Combine(work.Root, "benchmark.wav");
        Wav.Write(path, channel);
        return path;
    }

    private static string Written(WorkFolder work, string name, string script)
    {
        var path = Path.Combine(work.Root, $"benchmark-{name}.praat");
        File.WriteAllText(path, script);
        return path;
    }
}
