namespace CallCoach.Coaching;

/// <summary>Questions by their form; the mark is only one sign among others, for recognisers set it late or not at all.</summary>
internal static class QuestionReader
{
    public static IEnumerable<WordFinding> Read(Passage passage, PhraseBook book)
    {
        var indirect = passage.Search.Find(book.Content.Questions);
        return passage.Text.Sentences.SelectMany(sentence => In(sentence, passage.Text, book, indirect))
            .Select(span => passage.Finding(WordFindingKind.Question, span));
    }

    /// <summary>The last sentence asks, by its form.</summary>
    public static bool AsksAtEnd(TokenText text, PhraseBook book) => text.Count > 0 && ByForm(text.Sentences.Last(), text, book).Any();

    private static List<TokenSpan> In(TokenSpan sentence, TokenText text, PhraseBook book, IReadOnlyList<PhraseHit> indirect)
    {
        var spans = ByForm(sentence, text, book).ToList();
        return spans.Count > 0 || !indirect.Any(hit => hit.Span.Overlaps(sentence)) ? spans : [sentence];
    }

    private static IEnumerable<TokenSpan> ByForm(TokenSpan sentence, TokenText text, PhraseBook book)
    {
        var spans = book.CountsCharacters ? new ChineseQuestions(text, book.Content.Forms).In(sentence) : new EnglishQuestions(text, book.Content.Forms).In(sentence);
        return spans.Where(span => !book.Content.NotQuestions.Contains(Key(text, span)));
    }

    private static string Key(TokenText text, TokenSpan span) =>
        string.Join(' ', text.Tokens.Skip(span.First).Take(span.Count).Select(token => token.Text));
}
