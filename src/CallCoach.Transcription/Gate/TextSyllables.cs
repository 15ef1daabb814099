namespace CallCoach.Transcription.Gate;

/// <summary>About how many syllables a text has.</summary>
internal static class TextSyllables
{
    private const string Vowels = "aeiouyàáâäæèéêëìíîïòóôöøùúûüœ";

    /// <summary>Chinese, Japanese and Korean characters count one each, elsewhere each run of vowels, and each digit one.</summary>
    public static int Count(string text)
    {
        var (count, inVowels) = (0, false);
        foreach (var letter in text.ToLowerInvariant())
        {
            var vowel = Vowels.Contains(letter, StringComparison.Ordinal);
            if (TextWords.IsCjk(letter) || char.IsDigit(letter) || (vowel && !inVowels))
                count++;
            inVowels = vowel;
        }
        return count;
    }
}
