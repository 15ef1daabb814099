using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>From a text in either language, or both mixed, to its tokens. Any text can be read.</summary>
internal static class TokenReader
{
    private const string ClauseMarks = ",;:，、；：—…";
    private const string SentenceMarks = ".!。！\n";
    private const string QuestionMarks = "?？";

    private static readonly HashSet<string> Titles = ["mr", "mrs", "ms", "dr", "prof", "st", "co", "ltd", "inc"];

    public static TokenText Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOf(text, at);
            if (end > at)
                Add(tokens, text, at, end);
            else
                Mark(tokens, text, at);
            at = Math.Max(end, at + 1);
        }

        return new TokenText(text, tokens);
    }

    /// <summary>A character as it is compared: half width, lower case, simplified.</summary>
    public static char Normal(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(character - 0xfee0)),
        '\u2019' or '\u02bc' or '\u2018' => '\'',
        _ => HanTable.Simplify(char.ToLowerInvariant(character)),
    };

    // The end of the token that begins here; the place itself where none begins.
    private static int EndOf(string text, int at)
    {
        var first = Normal(text[at]);
        if (HanTable.IsHan(first))
            return at + 1;
        var end = at;
        if (char.IsDigit(first))
        {
            while (end < text.Length && char.IsDigit(Normal(text[end])))
                end++;
        }
        else
        {
            while (end < text.Length && IsLetter(text, at, end))
                end++;
        }

        return end;
    }

    private static bool IsLetter(string text, int start, int at)
    {
        var character = Normal(text[at]);
        if (character == '\'')
            return at > start && at + 1 < text.Length && char.IsLetter(Normal(text[at + 1]));
        return (char.IsLetter(character) || char.IsSurrogate(character) || IsCombining(character)) && !HanTable.IsHan(character);
    }

    private static bool IsCombining(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        var normal = string.Create(end - start, (text, start), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Normal(source.text[source.start + i]);
        });
        if (HanTable.IsHan(normal[0]))
            tokens.Add(new Token(SmallNumbers.OfHan(normal[0]), TokenKind.Han, normal[0], start, end, TokenEdge.None));
        else if (char.IsDigit(normal[0]))
            tokens.Add(new Token(normal, TokenKind.Number, '\0', start, end, TokenEdge.None));
        else
            tokens.AddRange(EnglishWord.Parts(normal).Select(part => new Token(part, KindOf(part), '\0', start, end, TokenEdge.None)));
    }

    private static TokenKind KindOf(string part) => char.IsDigit(part[0]) ? TokenKind.Number : TokenKind.Word;

    // 3.5 and 1,000 hold no sentence or clause.
    private static void Mark(List<Token> tokens, string text, int at)
    {
        if (tokens.Count == 0 || (IsDigitAt(text, at - 1) && IsDigitAt(text, at + 1)) || (text[at] == '.' && IsShort(tokens[^1].Text)))
            return;
        var edge = QuestionMarks.Contains(text[at], StringComparison.Ordinal) ? TokenEdge.Question
            : SentenceMarks.Contains(text[at], StringComparison.Ordinal) ? TokenEdge.Sentence
            : ClauseMarks.Contains(text[at], StringComparison.Ordinal) ? TokenEdge.Clause
            : TokenEdge.None;
        if (edge > tokens[^1].Edge)
            tokens[^1] = tokens[^1] with { Edge = edge };
    }

    // Mr. Smith, 10 a.m.
    private static bool IsShort(string word) => Titles.Contains(word) || (word.Length == 1 && char.IsAsciiLetter(word[0]) && word != "i");

    private static bool IsDigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);
}
