using System.Text.RegularExpressions;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Syllables of an English text: the CMU dictionary word by word, espeak-ng for the words that it lacks.</summary>
public sealed partial class EnglishSyllables(WorkFolder work)
{
    private readonly PronouncingDictionary _dictionary = new();

    public int Count(string text) => Word().Matches(text.ToLowerInvariant()).Sum(match => Of(match.Value));

    private int Of(string word) => _dictionary.Syllables(word) ?? Phonemes.Syllables(work, "en-us", word);

    [GeneratedRegex("[a-z0-9][a-z0-9']*")]
    private static partial Regex Word();
}
