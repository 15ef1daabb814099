namespace CallCoach.Coaching;

/// <summary>Tells from what a recogniser wrote that another language was spoken than the exercise is in.</summary>
/// <remarks>
/// The only evidence is the script: Chinese characters where English was asked for, or the reverse. A recogniser of one language writes
/// words of that language whatever it hears, and says no word of doubt (Moonshine gives no confidence); then nothing is said, rather than guessed.
/// </remarks>
public static class WrittenLanguage
{
    private const int LeastLetters = 12;          // a name, or "OK", is no language
    private const double ForeignShare = 0.8;      // product names and numbers stand in every Chinese sentence

    /// <param name="lines">What was said, as it was written down.</param>
    /// <param name="language">Asked for: zh-CN, en.</param>
    public static bool IsForeign(IEnumerable<string> lines, string language)
    {
        var letters = lines.SelectMany(line => line).Where(char.IsLetter).ToList();
        if (letters.Count < LeastLetters)
            return false;
        var han = letters.Count(HanTable.IsHan) / (double)letters.Count;
        return CallLanguage.Of(language) switch
        {
            CallLanguage.Chinese => 1 - han >= ForeignShare,
            CallLanguage.English => han >= ForeignShare,
            _ => false,
        };
    }
}
