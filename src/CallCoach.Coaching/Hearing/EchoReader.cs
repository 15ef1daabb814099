using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent takes up words that the customer has just brought in: words that the agent had not used shortly before.</summary>
internal static class EchoReader
{
    private const double FreshSeconds = 15;
    private const double OwnWordsSeconds = 120;
    private const int LeastLetters = 4;

    public static WordFinding? Read(LineContext context)
    {
        if (context.Line.Side != Side.Agent || context.Reading.Content.Count == 0)
            return null;
        var start = context.Line.Start;
        var heard = context.Before(FreshSeconds, most: 6).Where(reading => reading.Line.Side == Side.Customer).ToList();
        if (heard.Count == 0)
            return null;
        var own = context.AgentBefore().TakeWhile(reading => start - reading.Line.Start <= OwnWordsSeconds).ToList();
        bool IsTakenUp(string word) => word.Length >= (HanTable.IsHan(word[0]) ? 2 : LeastLetters)
            && heard.Exists(reading => reading.Content.Contains(word)) && !own.Exists(reading => reading.Content.Contains(word));
        return Span(context.Reading.Text, IsTakenUp) is { } span ? context.Reading.Passage.Finding(WordFindingKind.Echo, span) : null;
    }

    // The first run of taken-up words.
    private static TokenSpan? Span(TokenText text, Func<string, bool> isTakenUp)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var end = at;
            while (end < text.Count && WordAt(text, end, isTakenUp) is > 0 and var length)
                end += length;
            if (end > at)
                return new TokenSpan(at, end);
        }

        return null;
    }

    private static int WordAt(TokenText text, int at, Func<string, bool> isTakenUp)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Han)
            return isTakenUp(EnglishWord.Stem(token.Text)) ? 1 : 0;
        return at + 1 < text.Count && text.Tokens[at + 1].Kind == TokenKind.Han && isTakenUp(string.Concat([token.Han, text.Tokens[at + 1].Han])) ? 2 : 0;
    }
}
