namespace CallCoach.Transcription.Gate;

/// <summary>Finds the loops that a recogniser falls into: the same words again and again.</summary>
internal static class RepeatedText
{
    private const int LongestPhraseWords = 12;

    /// <summary>The text with every phrase that stands at least so often in a row written once.</summary>
    /// <param name="text">Any.</param>
    /// <param name="least">Two or more.</param>
    public static string Collapse(string text, int least)
    {
        var words = TextWords.Of(text).ToList();
        var changed = false;
        for (var at = 0; at < words.Count; at++)
            for (var length = 1; length <= Math.Min(LongestPhraseWords, words.Count - at); length++)
            {
                var times = Times(words, at, length);
                if (times < least)
                    continue;
                words.RemoveRange(at + length, (times - 1) * length);
                changed = true;
            }
        return changed ? Join(words) : text;
    }

    private static int Times(List<string> words, int at, int length)
    {
        var times = 1;
        while (Same(words, at, at + times * length, length))
            times++;
        return times;
    }

    private static bool Same(List<string> words, int first, int second, int length)
    {
        if (second + length > words.Count)
            return false;
        for (var i = 0; i < length; i++)
            if (!Letters(words[first + i]).Equals(Letters(words[second + i]), StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit));

    // Characters that are words by themselves stand without spaces.
    private static string Join(List<string> words)
    {
        var text = words[0];
        foreach (var word in words.Skip(1))
            text += word.Any(TextWords.IsCjk) && text.Any(TextWords.IsCjk) ? word : " " + word;
        return text;
    }
}
