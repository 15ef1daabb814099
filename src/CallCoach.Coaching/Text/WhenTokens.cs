using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>Tokens with the questions that readers of dates ask; places beyond either end hold nothing.</summary>
internal readonly struct WhenTokens(IReadOnlyList<Token> tokens)
{
    public bool Is(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at >= tokens.Count)
            return false;
        foreach (var word in words)
        {
            if (tokens[at].Text == word)
                return true;
        }

        return false;
    }

    /// <summary>The end of some words in a row; 0 when they do not stand here.</summary>
    public int Row(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Is(at++, word))
                return 0;
        }

        return at;
    }

    /// <summary>The number at a place; -1 when there is none.</summary>
    public int Number(int at) =>
        at >= 0 && at < tokens.Count && char.IsAsciiDigit(tokens[at].Text[0])
        && int.TryParse(tokens[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public bool EndsSentence(int at) => at >= 0 && at < tokens.Count && tokens[at].EndsSentence;

    /// <summary>Nothing but one mark stands between this token and the next, as in 3:30.</summary>
    public bool TouchesNext(int at) => at + 1 < tokens.Count && tokens[at + 1].Start - tokens[at].End == 1;

    public char Han(int at) => at >= 0 && at < tokens.Count ? tokens[at].Han : '\0';
}
