using System.IO.Compression;
using System.Text.RegularExpressions;

namespace CallCoach.WordErrors.Corpus;

/// <summary>The English telephone prompts of Asterisk: one woman, 8 kHz, with the texts that the package's documentation gives.</summary>
public static partial class AsteriskPrompts
{
    private const string Sounds = "/usr/share/asterisk/sounds/en_US_f_Allison";
    private const string Texts = "/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz";
    private const int FewestWords = 6;

    /// <summary>The prompts of more than five words whose text says how they are spoken.</summary>
    public static IReadOnlyList<Recording> Load() => [.. Lines().Where(line => IsUsable(line.Text)).Select(Read).OfType<Recording>()];

    private static IEnumerable<(string Name, string Text)> Lines()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Texts), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var text] && !line.StartsWith(';'))
                yield return (name, text);
    }

    private static Recording? Read((string Name, string Text) line)
    {
        var path = Path.Combine(Sounds, line.Name + ".wav");
        if (!File.Exists(path))
            return null;
        var (narrow, wide) = SoundFile.Read(path);
        return new(line.Name, line.Text, narrow, wide);
    }

    private static bool IsUsable(string text) => !Unspoken().IsMatch(text) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    // Stage directions, and numbers of several digits, which can be spoken in more than one way.
    [GeneratedRegex(@"[\[\](){}<>]|\d\d")]
    private static partial Regex Unspoken();
}
