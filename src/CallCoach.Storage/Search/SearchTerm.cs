namespace CallCoach.Storage;

/// <summary>One thing that is sought: a word, a phrase, the beginning of a word.</summary>
/// <param name="Tokens">One after the other; at least one.</param>
/// <param name="Prefix">The last token may go on.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Tokens, bool Prefix)
{
    /// <summary>Where it stands in a line.</summary>
    public IEnumerable<(int From, int To)> In(IReadOnlyList<SearchToken> line)
    {
        for (var at = 0; at + Tokens.Count <= line.Count; at++)
        {
            if (StandsAt(line, at))
                yield return (line[at].From, EndOf(line[at + Tokens.Count - 1]));
        }
    }

    private bool StandsAt(IReadOnlyList<SearchToken> line, int at)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var last = i == Tokens.Count - 1;
            if (last && Prefix ? !line[at + i].Text.StartsWith(Tokens[i], StringComparison.Ordinal) : line[at + i].Text != Tokens[i])
                return false;
        }
        return true;
    }

    // A character that was sought alone is the first of the pair.
    private int EndOf(SearchToken token) =>
        SearchTokens.IsSingleIdeograph(Tokens[^1]) && token.Text != Tokens[^1] ? token.From + Tokens[^1].Length : token.To;
}
