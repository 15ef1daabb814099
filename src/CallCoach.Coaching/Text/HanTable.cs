using System.Reflection;

namespace CallCoach.Coaching;

/// <summary>What the common Chinese characters sound like, and their simplified forms; from Text/han.txt, whose head gives source and licence.</summary>
internal static class HanTable
{
    // What telephones and accents blur: retroflex and flat initials, n and l, f and h, front and back nasals.
    private static readonly (string From, string To)[] Blurred =
        [("zh", "z"), ("ch", "c"), ("sh", "s"), ("ing", "in"), ("eng", "en"), ("ang", "an"), ("l", "n"), ("hu", "fu")];

    private static readonly Reading[] First = new Reading[char.MaxValue + 1];      // syllable 0: unknown
    private static readonly Dictionary<char, Reading[]> Further = [];
    private static readonly Dictionary<string, ushort> Syllables = [];
    private static readonly Dictionary<char, char> SimplifiedForms = [];

    static HanTable()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Text/han.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            Read(line);
    }

    /// <summary>A syllable without its tone, the same blurred, both as numbers from 1, and the tone, 1 to 5.</summary>
    private readonly record struct Reading(ushort Syllable, ushort Blurred, byte Tone);

    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇';

    /// <summary>The simplified form of a traditional character; any other stays.</summary>
    public static char Simplify(char character) => SimplifiedForms.GetValueOrDefault(character, character);

    /// <summary>How alike two simplified characters sound: 1 the same character, 0.9 syllable and tone, 0.8 syllable, 0.7 a syllable that telephones blur, 0 anything else.</summary>
    public static double Nearness(char one, char other)
    {
        if (one == other)
            return 1;
        var best = Nearness(First[one], First[other]);
        if (best == 0.9 || (!Further.ContainsKey(one) && !Further.ContainsKey(other)))
            return best;
        foreach (var a in Of(one))
        {
            foreach (var b in Of(other))
                best = Math.Max(best, Nearness(a, b));
        }

        return best;
    }

    private static Reading[] Of(char character) => [First[character], .. Further.GetValueOrDefault(character) ?? []];

    private static double Nearness(in Reading one, in Reading other)
    {
        if (one.Syllable == 0 || other.Syllable == 0)
            return 0;
        if (one.Syllable == other.Syllable)
            return one.Tone == other.Tone ? 0.9 : 0.8;
        return one.Blurred == other.Blurred ? 0.7 : 0;
    }

    private static void Read(string line)
    {
        if (line.StartsWith('#'))
            return;
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (name, characters) = (line[..space], line[(space + 1)..]);
        if (name == "=")
        {
            for (var i = 0; i < characters.Length; i += 2)
                SimplifiedForms[characters[i]] = characters[i + 1];
            return;
        }

        var reading = new Reading(Number(name[..^1]), Number(Blur(name[..^1])), (byte)(name[^1] - '0'));
        var bar = characters.IndexOf('|', StringComparison.Ordinal);
        foreach (var character in bar < 0 ? characters : characters[..bar])
            First[character] = reading;
        foreach (var character in bar < 0 ? "" : characters[(bar + 1)..])
            Further[character] = [.. Further.GetValueOrDefault(character) ?? [], reading];
    }

    private static ushort Number(string syllable)
    {
        if (!Syllables.TryGetValue(syllable, out var number))
            Syllables[syllable] = number = (ushort)(Syllables.Count + 1);
        return number;
    }

    private static string Blur(string syllable)
    {
        foreach (var (from, to) in Blurred)
            syllable = syllable.StartsWith(from, StringComparison.Ordinal) ? to + syllable[from.Length..]
                : syllable.EndsWith(from, StringComparison.Ordinal) ? syllable[..^from.Length] + to : syllable;
        return syllable;
    }
}
