using System.Globalization;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Peers;

/// <summary>Syllables by Praat, after de Jong and Wempe (2009).</summary>
public static class PraatNuclei
{
    public const string Name = "Praat syllable nuclei";

    public static IReadOnlyList<NucleiCount> Measure(SuiteContext suite, IEnumerable<float[]> sounds) =>
        [.. Praat.Ask(suite.Work, "nuclei", [.. sounds.Select(sound => new Praat.Question(sound))]).Select(answer => Read(answer.Split('\t')))];

    private static NucleiCount Read(string[] fields) =>
        new(int.Parse(fields[0], CultureInfo.InvariantCulture), double.Parse(fields[1], CultureInfo.InvariantCulture));
}
