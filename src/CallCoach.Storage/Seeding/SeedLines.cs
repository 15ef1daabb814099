using System.Reflection;
using System.Text.RegularExpressions;

namespace CallCoach.Storage;

/// <summary>What people say in made-up calls: sentences by language, part of a call and speaker, with slots that chance fills.</summary>
/// <remarks>Slots name their commonest filling first, each next one comes seven tenths as often: so there are words that every call has, and words of one call in ten thousand.</remarks>
internal static partial class SeedLines
{
    private const double Rarer = 0.7;   // each next filling, against the one before it
    private static readonly Lazy<Dictionary<(string Language, string Part, string Who), string[]>> Sentences = new(Read);

    /// <param name="language">zh-CN or en-US.</param>
    /// <param name="part">open, need, offer, doubt, close, bye.</param>
    /// <param name="who">agent, customer.</param>
    /// <param name="random">Draws the sentence and its fillings.</param>
    public static string Draw(string language, string part, string who, Random random)
    {
        var sentences = Of(language, part, who);
        return Slot().Replace(sentences[random.Next(sentences.Length)], slot => Fill(Of(language, "slot", slot.Groups[1].Value), random));
    }

    private static string Fill(string[] fillings, Random random)
    {
        var drawn = Math.Log(1 - random.NextDouble()) / Math.Log(Rarer);   // geometric
        return fillings[(int)drawn % fillings.Length];
    }

    private static string[] Of(string language, string part, string who) => Sentences.Value[(language, part, who)];

    private static Dictionary<(string, string, string), string[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Seeding/lines.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).GroupBy(row => (row[0], row[1], row[2]), row => row[3]).ToDictionary(same => same.Key, same => same.ToArray());
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
