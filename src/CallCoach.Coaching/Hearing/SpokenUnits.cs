using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What the pace of words is counted in: words in letters, single characters in Chinese; a number as the digits or the one word that it is.</summary>
internal static class SpokenUnits
{
    /// <summary>A longer silence belongs to the conversation, not to the pace.</summary>
    private const double LongestPauseSeconds = 2;

    public static double Seconds(LineReading line) => Math.Max(0, line.Line.End - line.Line.Start);

    /// <summary>Of the agent, pauses inside a turn counted in; null for less talk than asked for.</summary>
    /// <param name="lines">Of both sides, in order.</param>
    /// <param name="leastSeconds">Of talk.</param>
    public static double? PerMinute(IEnumerable<LineReading> lines, double leastSeconds)
    {
        var (units, seconds) = (0, 0.0);
        LineReading? before = null;
        foreach (var line in lines)
        {
            if (line.Line.Side == Side.Agent)
            {
                var pause = before is null ? 0 : line.Line.Start - before.Line.End;
                seconds += Seconds(line) + (pause is > 0 and <= LongestPauseSeconds ? pause : 0);
                units += Count(line.Text);
            }

            before = line.Line.Side == Side.Agent ? line : null;
        }

        return seconds < leastSeconds || units == 0 ? null : Math.Round(units * 60 / seconds, 1);
    }

    // The two halves of "don't" stand at one place and are one word.
    private static int Count(TokenText text) => text.Tokens.Where(token => token.Kind == TokenKind.Han).Count()
        + text.Tokens.Where(token => token.Kind != TokenKind.Han).DistinctBy(token => token.Start).Count();
}
