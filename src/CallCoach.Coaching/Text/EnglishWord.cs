namespace CallCoach.Coaching;

/// <summary>English words as they are compared: contractions in full, small numbers in digits, and how near two words are.</summary>
internal static class EnglishWord
{
    /// <summary>The shortest word that may be misheard; shorter ones are too much like each other (want, wait).</summary>
    private const int LeastFuzzyLength = 5;

    /// <summary>Nearness of two forms of one word: fee, fees.</summary>
    public const double Inflected = 0.95;
    private const double OneEdit = 0.85;
    private const double TwoEdits = 0.75;

    private static readonly string[] StemEndings = ["ing", "ed", "es", "s", "ly"];
    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing", "ly"];

    // With and without the apostrophe, for recognisers leave it out.
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["can't"] = "can not", ["cannot"] = "can not", ["won't"] = "will not", ["shan't"] = "shall not", ["ain't"] = "is not", ["let's"] = "let us",
        ["gonna"] = "going to", ["wanna"] = "want to", ["gotta"] = "got to", ["dunno"] = "do not know", ["lemme"] = "let me", ["y'all"] = "you all",
        ["dont"] = "do not", ["doesnt"] = "does not", ["didnt"] = "did not", ["isnt"] = "is not", ["arent"] = "are not", ["wasnt"] = "was not",
        ["cant"] = "can not", ["wouldnt"] = "would not", ["couldnt"] = "could not", ["shouldnt"] = "should not", ["havent"] = "have not",
        ["im"] = "i am", ["youre"] = "you are", ["thats"] = "that is", ["whats"] = "what is", ["ive"] = "i have", ["youve"] = "you have",
        ["okay"] = "ok", ["o'clock"] = "oclock", ["cause"] = "because", ["yeah"] = "yes", ["yep"] = "yes", ["nope"] = "no",
    };

    private static readonly (string Suffix, string Word)[] Suffixes = [("n't", "not"), ("'re", "are"), ("'m", "am"), ("'ll", "will"), ("'ve", "have"), ("'d", "would")];

    // After these 's is "is"; after any other word it may be a possessive and is left out.
    private static readonly HashSet<string> BeforeIs = ["it", "that", "this", "what", "who", "where", "how", "when", "why", "there", "here", "he", "she"];

    /// <summary>The words of one written word.</summary>
    /// <param name="word">Lower case, with plain apostrophes.</param>
    public static IEnumerable<string> Parts(string word)
    {
        if (Whole.TryGetValue(word, out var full))
            return full.Split(' ');
        foreach (var (suffix, part) in Suffixes)
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal))
                return [.. Parts(word[..^suffix.Length]), part];
        }

        if (word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal))
            return BeforeIs.Contains(word[..^2]) ? [word[..^2], "is"] : [word[..^2]];
        return [SmallNumbers.OfWord(word.Replace("'", "", StringComparison.Ordinal))];
    }

    /// <summary>1 for the same word, less for another form of it or one that a recogniser may have written instead, else 0.</summary>
    public static double Nearness(string one, string other)
    {
        if (one == other)
            return 1;
        if (one.Length < 3 || other.Length < 3)
            return 0;
        if (IsFormOf(one, other) || IsFormOf(other, one))
            return Inflected;
        var shorter = Math.Min(one.Length, other.Length);
        if (shorter < LeastFuzzyLength || one[0] != other[0])
            return 0;
        return Edits(one, other, shorter >= 8 ? 2 : 1) switch { 1 => OneEdit, 2 => TwoEdits, _ => 0 };
    }

    /// <summary>The word without its usual endings, for counting what two texts share.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in StemEndings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return WithoutE(word[..^ending.Length]);
        }

        return WithoutE(word);
    }

    private static string WithoutE(string word) => word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;

    private static bool IsFormOf(string longer, string word) =>
        longer.Length > word.Length && longer.StartsWith(word, StringComparison.Ordinal) && Endings.Contains(longer[word.Length..]);

    // Levenshtein distance (1966) up to a bound; -1 when it is more.
    private static int Edits(string one, string other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound)
            return -1;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                least = Math.Min(least, cost);
            }

            if (least > bound)
                return -1;
        }

        return row[^1] <= bound ? row[^1] : -1;
    }
}
