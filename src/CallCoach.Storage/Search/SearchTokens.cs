using System.Globalization;
using System.Text;

namespace CallCoach.Storage;

/// <summary>Cuts text into the tokens that are indexed and searched: the same rule for both.</summary>
/// <remarks>
/// Letters and digits between other signs are a token. Chinese and Japanese, which leave no spaces, become every pair of neighbours
/// and the last character alone: 太贵了 gives 太贵, 贵了, 了, so that any part of a sentence is a row of tokens, and a single
/// character the beginning of one. Upper case, accents, full-width letters and apostrophes make no difference.
/// </remarks>
internal static class SearchTokens
{
    private const int FullWidthFirst = 0xFF01, FullWidthLast = 0xFF5E;   // the full-width forms of ! to ~

    // Letters of Latin-1 and Latin Extended-A with their accents taken away.
    private static readonly Dictionary<char, char> Unaccented = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņň",
        "oòóôõöøōŏő", "rŕŗř", "sśŝşš", "tţťŧ", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(letters => letters[1..].Select(accented => (accented, letters[0]))).ToDictionary();

    /// <param name="text">Any.</param>
    /// <param name="wholeRuns">False leaves out the single character at the very end: what is typed may go on in what is sought.</param>
    public static List<SearchToken> Of(string text, bool wholeRuns = true)
    {
        var tokens = new List<SearchToken>();
        var word = new StringBuilder();
        var (wordFrom, wordTo) = (0, 0);
        var run = new List<SearchToken>();   // the characters of Chinese that stand together
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var (from, to) = (at, at += rune.Utf16SequenceLength);
            if (IsIdeograph(rune))
            {
                EndWord();
                run.Add(new SearchToken(Fold(rune), from, to));
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                EndRun(whole: true);
                if (word.Length == 0)
                    wordFrom = from;
                word.Append(Fold(rune));
                wordTo = to;
            }
            else if (!JoinsWords(rune) && !(Rune.IsWhiteSpace(rune) && run.Count > 0))
            {
                EndWord();
                EndRun(whole: true);
            }
        }
        EndWord();
        EndRun(wholeRuns);
        return tokens;

        void EndWord()
        {
            if (word.Length > 0)
                tokens.Add(new SearchToken(word.ToString(), wordFrom, wordTo));
            word.Clear();
        }

        void EndRun(bool whole)
        {
            for (var i = 0; i + 1 < run.Count; i++)
                tokens.Add(new SearchToken(run[i].Text + run[i + 1].Text, run[i].From, run[i + 1].To));
            if (run.Count > 0 && (whole || run.Count == 1))
                tokens.Add(run[^1]);
            run.Clear();
        }
    }

    /// <summary>A token that is one character of a language without spaces: the beginning of a pair.</summary>
    public static bool IsSingleIdeograph(string token) =>
        Rune.DecodeFromUtf16(token, out var rune, out var length) == System.Buffers.OperationStatus.Done && length == token.Length && IsIdeograph(rune);

    // An accent that stands by itself belongs to its letter; don't is one word, however its apostrophe is typed.
    private static bool JoinsWords(Rune rune) =>
        rune.Value is '\'' or 0x2019 || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    // Unicode blocks: CJK Unified Ideographs with extensions and compatibility forms, Hiragana, Katakana.
    private static bool IsIdeograph(Rune rune) => rune.Value
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF)
        or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA);

    // By tables of our own: what the framework's normalization does depends on the machine, and an index must not.
    private static string Fold(Rune rune)
    {
        var plain = rune.Value is >= FullWidthFirst and <= FullWidthLast ? new Rune(rune.Value - FullWidthFirst + '!') : rune;
        var lower = Rune.ToLowerInvariant(plain);
        return lower.IsBmp && Unaccented.TryGetValue((char)lower.Value, out var letter) ? letter.ToString() : lower.ToString();
    }
}
