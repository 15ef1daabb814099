using System.Globalization;
using System.Text;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Syllables of a text by espeak-ng's phonemes: as many as there are vowels, a diphthong being one phoneme.</summary>
public static class Phonemes
{
    private const string Vowels = "aeiouyɐɑɒæʌɔəɚɛɜɝɞɨɪɯɵɶøœʉʊʏɤ";

    /// <summary>Vowel phonemes of a text.</summary>
    /// <param name="work">Keeps the phonemes.</param>
    /// <param name="voice">espeak-ng's name of the voice.</param>
    /// <param name="text">In the voice's language.</param>
    public static int Syllables(WorkFolder work, string voice, string text) =>
        Count(work.Text("phonemes", $"{voice}/{text}", () => Tool.Text("espeak-ng", "-q", "--ipa", "--sep=_", "-v", voice, text)));

    /// <summary>Vowels in a text of phonemes parted by '_' or white space.</summary>
    public static int Count(string phonemes) =>
        phonemes.Split(['_', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Count(phoneme => FirstLetter(phoneme) is { } letter && Vowels.Contains(letter) && !phoneme.Contains('̩'));

    // Stress marks, length marks and combining signs come before or after the letter itself.
    private static char? FirstLetter(string phoneme)
    {
        foreach (var letter in phoneme.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter)
                return letter;
        return null;
    }
}
