namespace CallCoach.Coaching;

/// <summary>Finds days and times that can stand in a diary: "Thursday at ten", "next week", 明天下午三点. "Soon", 过两天 and what is past are none.</summary>
internal static class WhenReader
{
    /// <summary>For each token, one past the end of the longest day or time that begins there; 0 where none does.</summary>
    public static int[] Read(TokenText text)
    {
        var (english, chinese) = (new EnglishWhen(text.Tokens), new ChineseWhen(text.Tokens));
        var ends = new int[text.Count];
        for (var at = 0; at < text.Count; at++)
            ends[at] = Math.Max(english.EndAt(at), chinese.EndAt(at));
        return ends;
    }

    /// <summary>The places, none overlapping another.</summary>
    public static IEnumerable<TokenSpan> Spans(IReadOnlyList<int> ends)
    {
        for (var at = 0; at < ends.Count; at++)
        {
            if (ends[at] <= at)
                continue;
            yield return new TokenSpan(at, ends[at]);
            at = ends[at] - 1;
        }
    }
}
