using System.IO.Compression;
using System.Text.RegularExpressions;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>The telephone prompts of the Asterisk sound packages: five people, five languages, 8 kHz, with their texts.</summary>
public sealed partial class AsteriskPrompts(WorkFolder work)
{
    private static readonly (string Folder, string Language, string Espeak)[] Voices =
    [
        ("en_US_f_Allison", "en", "en-us"),
        ("es_MX_f_Allison", "es", "es-419"),
        ("fr_CA_f_June", "fr", "fr"),
        ("it_IT_m_Carlo", "it", "it"),
        ("ru_RU_f_IvrvoiceRU", "ru", "ru"),
    ];

    private const double ShortestSeconds = 1.2;

    // What the name says it is not: tones, not a voice.
    private static readonly string[] Tones = ["tone", "beep", "silence"];

    private readonly EnglishSyllables _english = new(work);

    public IEnumerable<Clip> Load() => Voices.SelectMany(voice => Load(voice.Folder, voice.Language, voice.Espeak));

    private IEnumerable<Clip> Load(string folder, string language, string espeak)
    {
        var texts = Texts(language);
        var root = Path.Combine("/usr/share/asterisk/sounds", folder);
        foreach (var path in Directory.EnumerateFiles(root, "*.wav", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(root, path), null);
            if (new FileInfo(path).Length < ShortestSeconds * SpeechFormat.SampleRateHz * 2 || Tones.Any(name.Contains))
                continue;
            var voice = $"{language}-{folder.Split('_')[3].Replace("RU", "", StringComparison.Ordinal)}";
            yield return new Clip($"{voice}/{name}", voice, language, work.Sound("asterisk", path, () => Sox.Read(path)))
            {
                Syllables = texts.TryGetValue(name, out var text) ? Syllables(text, language, espeak) : double.NaN,
                IsQuestion = text?.TrimEnd().EndsWith('?') ?? false,
            };
        }
    }

    private double Syllables(string text, string language, string espeak)
    {
        if (!IsPlain(text))
            return double.NaN;
        return language == "en" ? _english.Count(text) : Phonemes.Syllables(work, espeak, text);
    }

    // Stage directions, alternatives, broken characters, abbreviations in capitals and numbers of several digits can be
    // spoken in more than one way.
    private static bool IsPlain(string text) => !Ambiguous().IsMatch(text);

    private static Dictionary<string, string> Texts(string language)
    {
        var path = $"/usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz";
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var texts = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var text] && !line.StartsWith(';'))
                texts[name] = text;
        return texts;
    }

    [GeneratedRegex(@"[\[\](){}<>/*#@&=_%\uFFFD:]|\d\d|\w\?\w|\b\p{Lu}{2,}|\p{Ll}\?\s\p{Ll}|\.\.\.\s*\S+.*\.\.\.")]
    private static partial Regex Ambiguous();
}
