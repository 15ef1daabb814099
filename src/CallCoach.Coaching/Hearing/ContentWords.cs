namespace CallCoach.Coaching;

/// <summary>What a text is about, as a set: stems of its English words, pairs of its Chinese characters, without the words that every text has.</summary>
internal static class ContentWords
{
    public static HashSet<string> Of(TokenText text, PhraseBook book)
    {
        var content = new HashSet<string>();
        for (var i = 0; i < text.Count; i++)
        {
            var token = text.Tokens[i];
            if (!IsContent(token, book))
                continue;
            if (token.Kind != TokenKind.Han)
                content.Add(EnglishWord.Stem(token.Text));
            else if (i + 1 < text.Count && !token.EndsSentence && text.Tokens[i + 1].Kind == TokenKind.Han && IsContent(text.Tokens[i + 1], book))
                content.Add(string.Concat([token.Han, text.Tokens[i + 1].Han]));
        }

        return content;
    }

    public static bool IsContent(Token token, PhraseBook book) =>
        !book.Content.StopWords.Contains(token.Text) && (token.Kind == TokenKind.Han || token.Text.Length >= 3);

    /// <summary>Share of the smaller set that the other has as well, 0 to 1.</summary>
    public static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }
}
