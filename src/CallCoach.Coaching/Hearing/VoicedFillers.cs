using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Which of the fillers that were heard in the sound count: those that the recogniser left out of the words.</summary>
internal static class VoicedFillers
{
    private const double SamePlaceSeconds = 0.4;   // word times of recognisers are about so far off

    /// <summary>Further from any line of the agent there is no transcript yet, or the sound answered the customer.</summary>
    private const double NearSeconds = 1.5;

    /// <summary>Seconds at which one is to be counted, in order.</summary>
    /// <param name="heard">In the sound, of the agent.</param>
    /// <param name="lines">Of both sides.</param>
    /// <param name="inWords">Fillers that the words have.</param>
    public static IEnumerable<double> LeftOut(IReadOnlyList<TimeRange> heard, IReadOnlyList<LineReading> lines, IReadOnlyList<WordFinding> inWords)
    {
        foreach (var range in heard)
        {
            var (start, end) = (SpeechFormat.Seconds(range.Start), SpeechFormat.Seconds(range.End));
            if (!inWords.Any(filler => filler.Start <= end + SamePlaceSeconds && start <= filler.End + SamePlaceSeconds) && BelongsToTalk(start, end, lines))
                yield return start;
        }
    }

    private static bool BelongsToTalk(double start, double end, IReadOnlyList<LineReading> lines)
    {
        var near = lines.Where(line => line.Line.Start <= end + NearSeconds && start <= line.Line.End + NearSeconds).ToList();
        return near.Exists(line => line.Line.Side == Side.Agent && line.Content.Count > 0)
            && !near.Exists(line => line.Line.Side == Side.Customer && line.Line.Start < end && start < line.Line.End);
    }
}
