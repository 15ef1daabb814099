namespace CallCoach.Accuracy.Corpus;

/// <summary>Syllables of English words: the CMU dictionary that pocketsphinx ships. A syllable is a vowel phone.</summary>
public sealed class PronouncingDictionary
{
    private const string Path = "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict";
    private readonly Dictionary<string, int> _syllables = [];

    public PronouncingDictionary()
    {
        foreach (var line in File.ReadLines(Path))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1)
                _syllables.TryAdd(parts[0], parts.Skip(1).Count(IsVowel));
        }
    }

    /// <summary>Syllables of a word in lower case; null when the dictionary does not have it.</summary>
    public int? Syllables(string word) => _syllables.TryGetValue(word, out var count) ? count : null;

    private static bool IsVowel(string phone) => "AEIOU".Contains(phone[0]);
}
