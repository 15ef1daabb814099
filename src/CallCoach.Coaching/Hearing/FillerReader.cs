namespace CallCoach.Coaching;

/// <summary>Voiced pauses in the words. A line that is nothing else answers the customer (嗯, mm) and fills no pause.</summary>
internal static class FillerReader
{
    private const int LongestAnswer = 2;

    public static IEnumerable<WordFinding> Read(Passage passage, PhraseBook book)
    {
        var text = passage.Text;
        var spans = new List<TokenSpan>();
        foreach (var (filler, hit) in book.Content.Fillers.SelectMany(filler => passage.Search.Find(filler.Pattern).Select(hit => (filler, hit))).OrderBy(found => found.hit.Span.First))
        {
            if (hit.Nearness >= 0.99 && Fits(filler, text, hit.Span) && spans.TrueForAll(span => !span.Overlaps(hit.Span)))
                spans.Add(hit.Span);
        }

        return text.Count <= LongestAnswer && spans.Sum(span => span.Count) == text.Count
            ? []
            : spans.Select(span => passage.Finding(WordFindingKind.Filler, span));
    }

    private static bool Fits(FillerPhrase filler, TokenText text, TokenSpan span)
    {
        var breakAfter = span.End == text.Count || text.Tokens[span.End - 1].Edge != TokenEdge.None;
        var breakBefore = span.First == 0 || text.Tokens[span.First - 1].Edge != TokenEdge.None;
        if (filler.Alone && !(breakBefore && breakAfter))
            return false;
        if (filler.NotAfter.Any(word => !breakBefore && EndsWith(text, span.First, word)))
            return false;
        if (filler.NotBefore.Any(word => word == "?" ? text.Tokens[span.End - 1].Edge == TokenEdge.Question : !breakAfter && StartsWith(text, span.End, word)))
            return false;
        return filler.OnlyBefore.Count == 0
            || filler.OnlyBefore.Any(word => word == "," ? breakAfter && span.End < text.Count : StartsWith(text, span.End, word));
    }

    private static bool StartsWith(TokenText text, int at, string words)
    {
        var wanted = TokenReader.Read(words).Tokens;
        return at + wanted.Count <= text.Count && wanted.Select((token, i) => text.Tokens[at + i].Text == token.Text).All(same => same);
    }

    private static bool EndsWith(TokenText text, int end, string words)
    {
        var wanted = TokenReader.Read(words).Tokens;
        return end >= wanted.Count && StartsWith(text, end - wanted.Count, words);
    }
}
