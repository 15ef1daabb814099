namespace CallCoach.Transcription;

/// <summary>The words of a text, as times are given to them.</summary>
public static class TextWords
{
    /// <summary>Runs between spaces, with their punctuation; each character of Chinese, Japanese or Korean by itself, with the punctuation that follows.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var run in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            AddRun(run, words);
        return words;
    }

    /// <summary>A character that is a word by itself.</summary>
    public static bool IsCjk(char letter) => letter is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff');

    /// <summary>Two texts that were said one after the other; no space stands beside Chinese or Japanese.</summary>
    public static string Join(string one, string next) =>
        one.Length == 0 || next.Length == 0 || (IsCjk(one.LastOrDefault(char.IsLetterOrDigit)) && IsCjk(next[0])) ? one + next : $"{one} {next}";

    private static void AddRun(string run, List<string> words)
    {
        var from = 0;
        char? last = null;      // the newest letter of the word
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsLetterOrDigit(run[i]))
                continue;
            if (last is { } letter && (IsCjk(run[i]) || IsCjk(letter)))
            {
                words.Add(run[from..i]);
                from = i;
            }
            last = run[i];
        }
        words.Add(run[from..]);
    }
}
