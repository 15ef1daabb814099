using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Training;

/// <summary>The prompts' texts spoken by espeak-ng in many voices and at many speeds: more voices than there are recordings of.</summary>
/// <remarks>Texts of the development half only. espeak-ng says itself which vowels it speaks.</remarks>
public sealed partial class SpokenTexts(SuiteContext suite)
{
    private const int PerLanguage = 130;
    private static readonly (string Language, string Espeak)[] Languages = [("en", "en-us"), ("en", "en-gb"), ("es", "es"), ("fr", "fr-fr"), ("it", "it"), ("ru", "ru")];
    private static readonly string[] Variants = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "f1", "f2", "f3", "f4", "f5"];

    public IEnumerable<Clip> Load() => Languages.SelectMany(language => Texts(language.Language).Take(PerLanguage)
        .Select((text, i) => Speak(language.Language, $"{language.Espeak}+{Variants[i % Variants.Length]}", language.Espeak, 120 + 7 * (i % 23), text)));

    private Clip Speak(string language, string voice, string espeak, int speed, string text)
    {
        string[] arguments = ["-v", voice, "-s", speed.ToString(CultureInfo.InvariantCulture), "--stdout", text];
        var samples = suite.Work.Sound("spoken", $"{voice}/{speed}/{text}", () => Sox.ReadWav(Tool.Run("espeak-ng", arguments)));
        return new Clip($"espeak/{voice}/{text}", $"espeak-{espeak}", language, samples) { Syllables = Phonemes.Syllables(suite.Work, espeak, text), IsSynthetic = true };
    }

    private static IEnumerable<string> Texts(string language)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead($"/usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz"), CompressionMode.Decompress));
        return
        [
            .. file.ReadToEnd().Split('\n').Where(line => !line.StartsWith(';') && line.Contains(':'))
                .Select(line => line[(line.IndexOf(':') + 1)..].Trim())
                .Where(text => text.Length is > 30 and < 160 && !Unspeakable().IsMatch(text) && (Split.Hash(text) & 1) == 0)
                .OrderBy(Split.Hash),
        ];
    }

    [GeneratedRegex(@"[\[\](){}<>/*#@&=_%\uFFFD:]|\d\d|\b\p{Lu}{2,}")]
    private static partial Regex Unspeakable();
}
