using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent explains again: a stretch of talk whose content words have largely been said in an earlier stretch.</summary>
internal static class RepeatReader
{
    private const int LeastContent = 5;          // fewer words are said twice by chance
    private const double LeastShared = 0.6;
    private const double LargestRatio = 3;       // a sentence within a long speech is no repetition of the speech
    private const double LeastApartSeconds = 1.5;     // sooner it is still being said
    private const double StretchSeconds = 12;
    private const double OnceSeconds = 15;

    /// <summary>Joins what the agent says in one go, up to 12 s, so that breaths do not cut an explanation to pieces; once a line, in order.</summary>
    public static void Prepare(LineContext context)
    {
        var reading = context.Reading;
        (reading.StretchStart, reading.StretchContent) = (context.Line.Start, reading.Content);
        if (context.GoesOnFrom is not { } before || context.Line.End - before.StretchStart > StretchSeconds)
            return;
        reading.StretchStart = before.StretchStart;
        reading.StretchContent = new HashSet<string>([.. before.StretchContent, .. reading.Content]);
    }

    public static WordFinding? Read(LineContext context)
    {
        var reading = context.Reading;
        if (context.Line.Side != Side.Agent || reading.StretchContent.Count < LeastContent || reading.Content.Count == 0)
            return null;
        LineReading? first = null;
        var best = LeastShared;
        foreach (var earlier in context.AgentBefore())
        {
            if (reading.StretchStart - earlier.Line.End < LeastApartSeconds)
            {
                if (earlier.InContext.Any(finding => finding.Kind == WordFindingKind.Repeat) && context.Line.Start - earlier.Line.Start < OnceSeconds)
                    return null;
            }
            else if (Similarity(reading, earlier) is var similarity && similarity >= best)
            {
                (best, first) = (similarity, earlier);
            }
        }

        reading.RepeatOf = first is null ? null : (first, Math.Round(best, 3));
        return first is null ? null : context.Reading.Passage.Finding(WordFindingKind.Repeat, context.Reading.Text.All);
    }

    private static double Similarity(LineReading one, LineReading other)
    {
        var (a, b) = (one.StretchContent.Count, other.StretchContent.Count);
        return b < LeastContent || Math.Max(a, b) > LargestRatio * Math.Min(a, b) ? 0 : ContentWords.Shared(one.StretchContent, other.StretchContent);
    }
}
