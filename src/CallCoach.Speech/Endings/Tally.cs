using CallCoach.Speech.Windows;

namespace CallCoach.Speech.Endings;

/// <summary>Histograms that the judges count in while they judge. Nothing stays in them, so one of each for a thread is enough.</summary>
internal static class Tally
{
    [ThreadStatic]
    private static Histogram? _levels, _semitones;

    /// <summary>Empty; valid until it is asked for again.</summary>
    public static Histogram Levels => Cleared(_levels ??= Histogram.OfLevels());

    /// <summary>Empty; valid until it is asked for again.</summary>
    public static Histogram Semitones => Cleared(_semitones ??= Histogram.OfSemitones());

    private static Histogram Cleared(Histogram histogram)
    {
        histogram.Clear();
        return histogram;
    }
}
