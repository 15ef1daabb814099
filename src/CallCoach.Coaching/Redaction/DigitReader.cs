using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Finds digits that were said or written in a row, over the lines of one speaker that follow each other.</summary>
internal sealed partial class DigitReader
{
    private const int ContextWords = 10;

    // Recognisers write these for digits; between digits they are.
    private static readonly Dictionary<string, string> Sounds = new() { ["oh"] = "0", ["o"] = "0", ["to"] = "2", ["too"] = "2", ["for"] = "4", ["ate"] = "8", ["won"] = "1" };
    private static readonly HashSet<string> SoundsAlone = ["oh", "o"];
    private static readonly Dictionary<string, int> Repeats = new() { ["double"] = 2, ["triple"] = 3 };
    private static readonly HashSet<string> Joiners = ["um", "uh", "er", "dash", "hyphen", "space", "then", "嗯", "呃", "啊", "杠", "横", "然", "后"];
    private const char One = '幺';

    private readonly List<DigitRun> _runs = [];
    private readonly List<SpokenDigit> _digits = [];
    private readonly List<string> _marks = [];
    private readonly List<string> _words;
    private bool _international, _money;
    private int _contextOfRun;
    private int _repeat;
    private bool _group;

    private DigitReader(IEnumerable<string> wordsBefore) => _words = [.. wordsBefore];

    /// <param name="lines">Of one speaker, in order.</param>
    /// <param name="wordsBefore">What the other side said just before.</param>
    public static IReadOnlyList<DigitRun> Read(IReadOnlyList<TokenText> lines, IEnumerable<string> wordsBefore)
    {
        var reader = new DigitReader(wordsBefore);
        for (var line = 0; line < lines.Count; line++)
            reader.Read(lines, line);
        reader.Close("");
        return reader._runs;
    }

    private void Read(IReadOnlyList<TokenText> lines, int line)
    {
        var text = lines[line];
        for (var at = 0; at < text.Count; at++)
        {
            var token = text.Tokens[at];
            var between = at == 0 ? "" : text.Original[text.Tokens[at - 1].End..Math.Max(text.Tokens[at - 1].End, token.Start)];
            if (_digits.Count > 0 && at > 0 && !IsSeparator(between))
                Close("");
            _group |= at == 0 ? _digits.Count > 0 : between.Length > 0;
            var taken = Take(lines, line, at, between);
            if (taken == 0)
            {
                Close(token.Text);
                _words.Add(token.Text);
                _group = false;
            }

            at += Math.Max(1, taken) - 1;
        }
    }

    // How many tokens belong to the run; 0 when it ends here.
    private int Take(IReadOnlyList<TokenText> lines, int line, int at, string between)
    {
        var text = lines[line];
        var token = text.Tokens[at];
        if (Repeats.TryGetValue(token.Text, out var repeat) && DigitsOf(text, at + 1) is { Digits.Length: 1 })
        {
            _repeat = repeat;
            return 1;
        }

        if (DigitsOf(text, at) is { } found)
        {
            Add(text, line, at, found.Digits, found.Tokens, between);
            return found.Tokens;
        }

        if (_digits.Count == 17 && (token.Text is "x" or "ex" || token.Han == '叉'))
        {
            _digits.Add(new SpokenDigit('X', line, token.Start, token.End, false, false));
            return 1;
        }

        return _digits.Count > 0 && Joiners.Contains(token.Text) ? 1 : 0;
    }

    private (string Digits, int Tokens)? DigitsOf(TokenText text, int at)
    {
        if (at >= text.Count)
            return null;
        var token = text.Tokens[at];
        if (token.Han == One)
            return ("1", 1);
        if (token.Kind == TokenKind.Han)
            return token.Han != '十' && token.Text.Length == 1 && char.IsAsciiDigit(token.Text[0]) ? (token.Text, 1) : null;
        if (Sounds.TryGetValue(token.Text, out var sound))
            return (SoundsAlone.Contains(token.Text) && (_digits.Count > 0 || NextIsDigit(text, at))) || (_digits.Count >= 3 && _digits[^1].Spoken && NextIsDigit(text, at)) ? (sound, 1) : null;
        if (token.Kind != TokenKind.Number)
            return null;
        var spoken = IsSpoken(text, token);
        if (spoken && token.Text.Length == 2 && token.Text[1] == '0' && token.Text != "10" && at + 1 < text.Count
            && text.Tokens[at + 1].Kind == TokenKind.Number && text.Tokens[at + 1].Text is { Length: 1 } ones && ones != "0" && IsSpoken(text, text.Tokens[at + 1]))
            return ($"{token.Text[0]}{ones}", 2);                                     // forty one
        return spoken && token.Text.Length == 1 && at + 1 < text.Count && text.Tokens[at + 1].Text == "hundred" ? (token.Text + "00", 2) : (token.Text, 1);
    }

    private bool NextIsDigit(TokenText text, int at) => at + 1 == text.Count ? _digits.Count > 0 : text.Tokens[at + 1].Kind == TokenKind.Number || Repeats.ContainsKey(text.Tokens[at + 1].Text);

    private void Add(TokenText text, int line, int at, string digits, int tokens, string between)
    {
        var (first, last) = (text.Tokens[at], text.Tokens[at + tokens - 1]);
        var spoken = IsSpoken(text, first);
        if (_digits.Count == 0)
        {
            _international = EndsWithPlus(text, first.Start) || (_words.Count > 0 && _words[^1] is "plus" or "加");
            _money = first.Start > 0 && "$€£¥￥".Contains(text.Original[first.Start - 1], StringComparison.Ordinal);
            _contextOfRun = _words.Count;
        }
        else if (!spoken && _group)
        {
            _marks.Add(between.Trim());
        }

        var begins = _digits.Count > 0 && _group && (!spoken || Punctuation().IsMatch(between) || at == 0);
        for (var times = Math.Max(1, _repeat); times > 0; times--)
        {
            foreach (var digit in digits)
            {
                _digits.Add(new SpokenDigit(digit, line, first.Start, last.End, begins, spoken));
                begins = false;
            }
        }

        (_repeat, _group) = (0, false);
    }

    private void Close(string after)
    {
        if (_digits.Count > 0)
            _runs.Add(new DigitRun([.. _digits], [.. _marks], _international, _money, [.. _words.Take(_contextOfRun).Reverse().Take(ContextWords)], after));
        _digits.Clear();
        _marks.Clear();
        (_international, _repeat) = (false, 0);
    }

    private static bool IsSpoken(TokenText text, Token token) => !char.IsDigit(TokenReader.Normal(text.Original[token.Start]));

    private static bool EndsWithPlus(TokenText text, int start) => start > 0 && text.Original[..start].TrimEnd(' ', '(')is { Length: > 0 } before && before[^1] is '+' or '＋';

    private static bool IsSeparator(string between) => between.Length <= 4 && between.All(character => " -–—.,，、。()（）…\u00a0\u2011".Contains(character, StringComparison.Ordinal));

    [GeneratedRegex(@"[-–—.,，、。()（）]")]
    private static partial Regex Punctuation();
}
