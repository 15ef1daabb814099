using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>When each word of a text was said.</summary>
internal static class WordTimes
{
    /// <summary>Words whose times count from the start of a clip, counted from the start of the call.</summary>
    public static IReadOnlyList<RecognisedWord> Shift(IReadOnlyList<RecognisedWord> words, double seconds) =>
        [.. words.Select(word => word with { Start = word.Start + seconds, End = word.End + seconds })];

    /// <summary>Gives each word of a text a share of the time by its letters. Good to about half a second in an utterance of a few seconds.</summary>
    /// <param name="text">Words between spaces; every Chinese, Japanese or Korean character is a word.</param>
    /// <param name="speech">When the text was spoken.</param>
    public static IReadOnlyList<RecognisedWord> Spread(string text, TimeRange speech)
    {
        var words = TextWords.Of(text);
        double all = words.Sum(Weight), done = 0;
        var (start, seconds) = (SpeechFormat.Seconds(speech.Start), speech.Seconds);
        var timed = new List<RecognisedWord>(words.Count);
        foreach (var word in words)
        {
            var from = start + seconds * done / all;
            done += Weight(word);
            timed.Add(new(word, from, start + seconds * done / all, Confidence: null));
        }
        return timed;
    }

    // A word takes time even when it is one letter long; a Chinese character is a syllable, about four letters.
    private static int Weight(string word) => word.Any(TextWords.IsCjk) ? 5 : word.Count(char.IsLetterOrDigit) + 1;
}
