using System.Security.Cryptography;
using System.Text;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Which half a clip belongs to: by hash of its name, except for voices that only the test half hears.</summary>
public static class Split
{
    /// <summary>Heard by the test half alone: one whole language, and a voice of each synthesiser.</summary>
    public static readonly IReadOnlySet<string> TestOnlyVoices = new HashSet<string> { "ru-Ivrvoice", "flite-slt", "zh-f2" };

    public static CorpusHalf HalfOf(string id, string voice) =>
        TestOnlyVoices.Contains(voice) || (Hash(id) & 1) == 1 ? CorpusHalf.Test : CorpusHalf.Dev;

    /// <summary>A number that depends on the text alone, on every machine.</summary>
    public static uint Hash(string text) =>
        BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0);

    /// <summary>A generator for one made item: the same whatever order the items are made in.</summary>
    /// <param name="seed">Of the whole run.</param>
    /// <param name="item">Name of the item.</param>
    public static Random Random(int seed, string item) => new((int)(Hash($"{seed}/{item}") & 0x7fffffff));

    /// <summary>In an order that has nothing to do with names.</summary>
    public static IEnumerable<Clip> Shuffled(this IEnumerable<Clip> clips, int seed) =>
        clips.OrderBy(clip => Hash($"{seed}/{clip.Id}"));
}
