using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A piece of one side's talk, long enough to measure and short enough to point at.</summary>
/// <param name="Range">From the first sound to the last.</param>
/// <param name="Syllables">In it.</param>
/// <param name="SpeechSeconds">Without the pauses.</param>
/// <param name="LevelDbfs">Active speech level.</param>
public sealed record Stretch(TimeRange Range, int Syllables, double SpeechSeconds, double LevelDbfs)
{
    /// <summary>About the window of the live readings, so that a score and a cue see the same thing.</summary>
    private const double FullSeconds = 6;

    /// <summary>Less says little about a rate: ± 1 syllable is 10 %.</summary>
    private const double LeastSeconds = 3;

    /// <summary>A longer silence belongs to the conversation, not to the pace.</summary>
    private const double LongestPauseSeconds = 2;

    /// <summary>Syllables per second, pauses counted in.</summary>
    public double SpeakingRate => Syllables / Range.Seconds;

    public static IReadOnlyList<Stretch> Of(IReadOnlyList<Utterance> utterances)
    {
        var stretches = new List<Stretch>();
        var open = new List<Utterance>();
        foreach (var utterance in utterances)
        {
            if (open.Count > 0 && SpeechFormat.Seconds(utterance.Start - open[^1].End) > LongestPauseSeconds)
                Close(open, stretches);
            open.Add(utterance);
            if (open.Sum(part => part.DurationSeconds) >= FullSeconds)
                Close(open, stretches);
        }

        Close(open, stretches);
        return stretches;
    }

    private static void Close(List<Utterance> open, List<Stretch> stretches)
    {
        var seconds = open.Sum(part => part.DurationSeconds);
        if (seconds >= LeastSeconds)
            stretches.Add(new Stretch(new TimeRange(open[0].Start, open[^1].End), open.Sum(part => part.Syllables), seconds, Level(open, seconds)));
        open.Clear();
    }

    private static double Level(List<Utterance> parts, double seconds) =>
        10 * Math.Log10(parts.Sum(part => Math.Pow(10, part.LevelDbfs / 10) * part.DurationSeconds) / seconds);
}
