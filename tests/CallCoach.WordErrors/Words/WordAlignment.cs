namespace CallCoach.WordErrors.Words;

/// <summary>Aligns what was heard with what was said, with as few errors as can be (Levenshtein over words).</summary>
/// <remarks>A word that is written as two, or two as one ("voice mail", "voicemail"), is no error: it sounds the same.</remarks>
public static class WordAlignment
{
    public static WordErrorCount Count(IReadOnlyList<string> said, IReadOnlyList<string> heard)
    {
        var best = new WordErrorCount[said.Count + 1, heard.Count + 1];
        for (var i = 0; i <= said.Count; i++)
            for (var j = 0; j <= heard.Count; j++)
                best[i, j] = Best(said, heard, best, i, j);
        return best[said.Count, heard.Count];
    }

    private static WordErrorCount Best(IReadOnlyList<string> said, IReadOnlyList<string> heard, WordErrorCount[,] best, int i, int j)
    {
        if (i == 0 && j == 0)
            return default;
        var found = new WordErrorCount(0, int.MaxValue / 2, 0, 0);
        if (i > 0 && j > 0)
            Take(best[i - 1, j - 1] + new WordErrorCount(1, said[i - 1] == heard[j - 1] ? 0 : 1, 0, 0), ref found);
        if (i > 0)
            Take(best[i - 1, j] + new WordErrorCount(1, 0, 1, 0), ref found);
        if (j > 0)
            Take(best[i, j - 1] + new WordErrorCount(0, 0, 0, 1), ref found);
        if (i > 1 && j > 0 && said[i - 2] + said[i - 1] == heard[j - 1])
            Take(best[i - 2, j - 1] + new WordErrorCount(2, 0, 0, 0), ref found);
        if (i > 0 && j > 1 && said[i - 1] == heard[j - 2] + heard[j - 1])
            Take(best[i - 1, j - 2] + new WordErrorCount(1, 0, 0, 0), ref found);
        return found;
    }

    private static void Take(WordErrorCount candidate, ref WordErrorCount found)
    {
        if (candidate.Errors < found.Errors)
            found = candidate;
    }
}
