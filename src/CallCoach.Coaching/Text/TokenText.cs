namespace CallCoach.Coaching;

/// <summary>A text as it stands, and its tokens.</summary>
internal sealed class TokenText(string original, IReadOnlyList<Token> tokens)
{
    public static TokenText Empty { get; } = new("", []);

    public string Original => original;

    public IReadOnlyList<Token> Tokens => tokens;

    public int Count => tokens.Count;

    public TokenSpan All => new(0, tokens.Count);

    /// <summary>The sentences, by their marks.</summary>
    public IEnumerable<TokenSpan> Sentences => Parts(All, token => token.EndsSentence);

    /// <summary>What stands between commas within some tokens.</summary>
    public IEnumerable<TokenSpan> Clauses(TokenSpan within) => Parts(within, token => token.Edge != TokenEdge.None);

    /// <summary>The words as they stand, from the first token to the last.</summary>
    public string Quote(TokenSpan span) => span.Count == 0 ? "" : original[tokens[span.First].Start..tokens[span.End - 1].End];

    /// <summary>Two texts said one after the other, as if nothing stood between them.</summary>
    public static TokenText Join(TokenText first, TokenText second)
    {
        var offset = first.Original.Length + 1;
        var joined = first.Tokens.Select((token, i) => i == first.Count - 1 ? token with { Edge = TokenEdge.None } : token)
            .Concat(second.Tokens.Select(token => token with { Start = token.Start + offset, End = token.End + offset }));
        return new TokenText($"{first.Original} {second.Original}", [.. joined]);
    }

    private IEnumerable<TokenSpan> Parts(TokenSpan within, Func<Token, bool> ends)
    {
        var first = within.First;
        for (var i = within.First; i < within.End; i++)
        {
            if (!ends(tokens[i]) && i < within.End - 1)
                continue;
            yield return new TokenSpan(first, i + 1);
            first = i + 1;
        }
    }
}
