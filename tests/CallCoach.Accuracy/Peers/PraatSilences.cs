using System.Globalization;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Peers;

/// <summary>Pauses by Praat's intensity.</summary>
public static class PraatSilences
{
    public const string Name = "Praat silences";

    public static IReadOnlyList<IReadOnlyList<TimeRange>> Measure(SuiteContext suite, IEnumerable<float[]> sounds) =>
        [.. Praat.Ask(suite.Work, "silences", [.. sounds.Select(sound => new Praat.Question(sound))]).Select(Read)];

    private static TimeRange[] Read(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pause => pause.Split('-')).Select(edges => new TimeRange(Position(edges[0]), Position(edges[1])))];

    private static long Position(string seconds) => SpeechFormat.Samples(double.Parse(seconds, CultureInfo.InvariantCulture));
}
