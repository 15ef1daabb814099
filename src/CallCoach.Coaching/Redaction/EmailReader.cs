using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>E-mail addresses, written and spoken: "john dot smith at gmail dot com", 一二三艾特qq点com.</summary>
internal static partial class EmailReader
{
    private const int MostPlainWords = 2;        // of a name that is said as words

    private static readonly HashSet<string> Domains =
        ["gmail", "hotmail", "outlook", "yahoo", "icloud", "qq", "163", "126", "sina", "foxmail", "protonmail", "live", "msn", "aol", "me", "mail", "gmx"];
    private static readonly HashSet<string> Endings = ["com", "net", "org", "edu", "gov", "cn", "io", "co", "uk", "de", "fr", "info", "me", "hk", "tw"];
    private static readonly HashSet<string> Links = ["dot", "underscore", "dash", "hyphen", "point", "minus", "点", "杠", "下", "划", "线"];
    private static readonly HashSet<string> Naming = ["email", "mail", "address", "邮", "箱"];
    private static readonly HashSet<string> NotName = ["is", "at", "it", "to", "my", "the", "on", "me", "look", "meet", "us", "buy", "email", "mail", "address", "write", "online", "visit", "check", "and", "or"];

    /// <summary>The places of addresses in a text, as first character and one past the last.</summary>
    public static IEnumerable<(int Start, int End)> Find(TokenText text)
    {
        foreach (Match match in Written().Matches(text.Original))
            yield return (match.Index, match.Index + match.Length);
        for (var at = 0; at < text.Count; at++)
        {
            if (AfterAt(text, at) is not (> 0 and var domain) || End(text, domain) is not (> 0 and var end))
                continue;
            var start = Start(text, at);
            if (start < at && (IsMailDomain(text, domain) || IsSpelled(text, start, at) || Names(text, start)))
                yield return (text.Tokens[start].Start, text.Tokens[end - 1].End);
        }
    }

    // "at", 艾特, 圈a
    private static int AfterAt(TokenText text, int at)
    {
        if (Is(text, at, "at"))
            return at + 1;
        if (Is(text, at, "艾") && Is(text, at + 1, "特"))
            return at + 2;
        return Is(text, at, "圈") && Is(text, at + 1, "a") ? at + 2 : 0;
    }

    // gmail dot com, 163点com, example dot co dot uk
    private static int End(TokenText text, int domain)
    {
        var at = domain;
        var ended = 0;
        while (at < text.Count && at - domain < 8 && IsPart(text.Tokens[at]))
        {
            if (at > domain && Endings.Contains(text.Tokens[at].Text))
                ended = at + 1;
            if (!Is(text, at + 1, "dot", "point", "点") && !(at + 1 < text.Count && text.Original[text.Tokens[at].End..text.Tokens[at + 1].Start] == "."))
                return ended;
            at += Is(text, at + 1, "dot", "point", "点") ? 2 : 1;
        }

        return ended;
    }

    // Backwards over letters, digits and links; over plain words only as many as a name has.
    private static int Start(TokenText text, int at)
    {
        var (start, plain) = (at, 0);
        while (start > 0)
        {
            var token = text.Tokens[start - 1];
            if (token.EndsSentence || NotName.Contains(token.Text))
                break;
            var spelled = token.Text.Length == 1 && token.Kind != TokenKind.Han || token.Kind == TokenKind.Number || IsHanDigit(token) || Links.Contains(token.Text);
            var linked = start < at && Links.Contains(text.Tokens[start].Text);
            if (!spelled && (token.Kind == TokenKind.Han || (!linked && ++plain > MostPlainWords)))
                break;
            start--;
        }

        return start;
    }

    private static bool IsSpelled(TokenText text, int start, int at) =>
        Enumerable.Range(start, at - start).Any(i => Links.Contains(text.Tokens[i].Text)) || Enumerable.Range(start, at - start).Count(i => text.Tokens[i].Text.Length == 1) >= 2;

    private static bool IsMailDomain(TokenText text, int domain) => Domains.Contains(text.Tokens[domain].Text);

    private static bool Names(TokenText text, int start) =>
        Enumerable.Range(Math.Max(0, start - 8), Math.Min(8, start)).Any(i => Naming.Contains(text.Tokens[i].Text));

    private static bool IsPart(Token token) => token.Kind != TokenKind.Han || IsHanDigit(token);

    private static bool IsHanDigit(Token token) => token.Kind == TokenKind.Han && (char.IsAsciiDigit(token.Text[0]) || token.Han == '幺');

    private static bool Is(TokenText text, int at, params ReadOnlySpan<string> words) => at >= 0 && at < text.Count && words.Contains(text.Tokens[at].Text);

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+\s?@\s?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")]
    private static partial Regex Written();
}
