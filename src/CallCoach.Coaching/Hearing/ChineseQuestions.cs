namespace CallCoach.Coaching;

/// <summary>Questions in Chinese: a final 吗, a question word that asks, A不A, 是…还是…, or the mark.</summary>
internal sealed class ChineseQuestions(TokenText text, QuestionForms forms)
{
    private const int LongestShort = 6;
    private static readonly string[] NotChoosing = ["但是", "可是", "就是", "只是", "不是", "要是", "于是", "总是", "都是", "也是", "而是", "还是"];
    private static readonly char[] Choosing = ['是', '要', '想', '选', '用', '办', '先'];

    /// <summary>The questions of one sentence, in order.</summary>
    public IReadOnlyList<TokenSpan> In(TokenSpan sentence)
    {
        var found = new List<TokenSpan>();
        foreach (var clause in text.Clauses(sentence))
        {
            if (Asks(clause))
                found.Add(BeginsWithOr(clause) ? clause with { First = sentence.First } : clause);
        }

        if (found.Count == 0 && (IsChoice(Characters(sentence)) || forms.Tags.Any(tag => Characters(sentence).EndsWith(tag, StringComparison.Ordinal))))
            found.Add(sentence);
        return found;
    }

    private bool BeginsWithOr(TokenSpan clause) => Characters(clause).StartsWith("还是", StringComparison.Ordinal);

    private bool Asks(TokenSpan clause)
    {
        var characters = Characters(clause);
        if (characters.Length < 2)
            return false;
        if (text.Tokens[clause.End - 1].Edge == TokenEdge.Question)
            return true;
        var final = characters[^1];
        if (final == '吗' || (final == '么' && !"什怎那这多".Contains(characters[^2], StringComparison.Ordinal)))
            return true;
        var word = AskingWord(characters);
        if (final == '呢')
            return word >= 0 || (characters.Length <= LongestShort && !forms.Ongoing.Any(sign => characters.Contains(sign, StringComparison.Ordinal)));
        return word >= 0 && !IsEmbedded(characters, word);
    }

    // Where the clause asks: a question word or A不A; -1 where nothing does.
    private int AskingWord(string characters)
    {
        var hidden = new bool[characters.Length];
        foreach (var phrase in forms.NotQuestionWords)
        {
            for (var at = characters.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = characters.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                hidden.AsSpan(at, phrase.Length).Fill(true);
        }

        for (var at = 0; at < characters.Length; at++)
        {
            if (!hidden[at] && (IsReduplicated(characters, at) || forms.QuestionWords.Any(word => string.CompareOrdinal(characters, at, word, 0, word.Length) == 0)))
                return at;
        }

        return -1;
    }

    // 不知道怎么办, 不管是不是
    private bool IsEmbedded(string characters, int word) =>
        forms.Embedding.Any(phrase => characters.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at && at < word);

    // 是不是, 去没去, 方便不方便
    private bool IsReduplicated(string characters, int at)
    {
        var one = at + 2 < characters.Length && characters[at + 1] is '不' or '没' && characters[at] == characters[at + 2] && characters[at] is not ('一' or '不');
        var two = at + 4 < characters.Length && characters[at + 2] is '不' or '没' && string.CompareOrdinal(characters, at, characters, at + 3, 2) == 0;
        return (one || two) && !forms.NotReduplicated.Any(phrase => string.CompareOrdinal(characters, at, phrase, 0, phrase.Length) == 0);
    }

    // 您是周二方便还是周四方便; but 我还是算了, 但是还是贵
    private static bool IsChoice(string characters)
    {
        var or = characters.IndexOf("还是", StringComparison.Ordinal);
        if (or < 3 || or + 2 >= characters.Length || characters[^1] == '了')
            return false;
        for (var at = or - 2; at >= 0; at--)
        {
            if (Choosing.Contains(characters[at]) && !NotChoosing.Any(word => at > 0 && characters[(at - 1)..(at + 1)] == word))
                return true;
        }

        return false;
    }

    // One character for each token, so that a place in the string is a place among the tokens.
    private string Characters(TokenSpan span) =>
        string.Concat(Enumerable.Range(span.First, span.Count).Select(i => text.Tokens[i].Han is not '\0' and var han ? han : 'x'));
}
