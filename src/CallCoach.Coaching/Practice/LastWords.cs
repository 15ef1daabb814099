namespace CallCoach.Coaching;

/// <summary>The words that a sentence ends on: by them the same ending is known again in another call.</summary>
public static class LastWords
{
    private const int Characters = 4;   // of Chinese: as a rule two words
    private const int Words = 2;

    /// <param name="said">A sentence, as it is written down.</param>
    /// <returns>Its last four Chinese characters, or its last two words in small letters; empty when there are none.</returns>
    public static string Of(string said)
    {
        var letters = said.AsSpan().TrimEnd().TrimEnd("。！？，、；：…!?.,;:\"'”’）) ");
        if (letters.IsEmpty)
            return "";
        if (!HanTable.IsHan(letters[^1]))
            return string.Join(' ', letters.ToString().Split([' ', ',', '.', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries).TakeLast(Words)).ToLowerInvariant();
        var from = letters.Length;
        while (from > 0 && letters.Length - from < Characters && HanTable.IsHan(letters[from - 1]))
            from--;
        return letters[from..].ToString();
    }
}
