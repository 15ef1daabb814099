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

    private static readonly string[] Crowd = ["de", "pl", "pt", "nl", "cs", "tr", "hi", "sv", "vi", "id", "fi", "en-us", "en-gb", "hu", "sw", "ka"];
    private static readonly string[] FliteTalkers = ["kal16", "awb", "rms"];
    private static readonly string[] MandarinTalkers = ["m1", "m2", "m3", "m4", "m7", "f1", "f3", "f4", "f5"];
    private const int MandarinPerText = 4, TextsPerStranger = 24, TextsPerVariant = 8;

    public IEnumerable<Clip> Load() => Languages.SelectMany(language => Texts(language.Language).Take(PerLanguage)
        .Select((text, i) => Speak(language.Language, $"{language.Espeak}+{Variants[i % Variants.Length]}", language.Espeak, 120 + 7 * (i % 23), text)));

    /// <summary>The English texts by flite's voices that are not the test half's alone, at many speeds.</summary>
    public IReadOnlyList<Clip> Flite() =>
        SuiteContext.Map(FliteTalkers.SelectMany((voice, v) => Texts("en").Take(PerLanguage).Select((text, i) => (voice, text, stretch: 0.7 + 0.05 * ((i * 5 + v) % 16)))),
            item => new FliteVoices(suite.Work).Speak(item.voice, item.text, item.stretch));

    /// <summary>Mandarin by more speakers than the accuracy corpus has, at many speeds.</summary>
    public IReadOnlyList<Clip> Mandarin() =>
        SuiteContext.Map(suite.Corpus.Mandarin.SelectMany((clip, i) => Enumerable.Range(0, MandarinPerText).Select(k => (text: clip.Id.Split('/')[1], i, k))),
            item => new MandarinVoices(suite.Work).Speak(MandarinTalkers[(item.i + 3 * item.k) % MandarinTalkers.Length], item.text, 140 + 10 * ((item.i * 5 + item.k * 3) % 16)));

    /// <summary>People of other countries, for the crowd: their espeak-ng voices spell the texts as they can.</summary>
    public IEnumerable<Clip> Strangers() => SuiteContext.Map(Crowd.SelectMany((espeak, i) => Texts("en").Skip(i).Take(TextsPerStranger)
        .Select((text, k) => (espeak, variant: Variants[(i + k / TextsPerVariant) % Variants.Length], speed: 140 + 9 * (k % 17), text))), item =>
        Speak("none", $"{item.espeak}+{item.variant}", item.espeak, item.speed, item.text) with { Voice = $"{item.espeak}+{item.variant}" });

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
