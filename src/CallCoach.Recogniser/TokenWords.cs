using System.Buffers;
using System.Text;
using CallCoach.Transcription;

namespace CallCoach.Recogniser;

/// <summary>Words with times from the tokens of a model, which are pieces of words.</summary>
internal static class TokenWords
{
    private const float LastTokenSeconds = 0.2f;          // of a model that gives starts only
    private static ReadOnlySpan<byte> SentencePieceSpace => "▁"u8;

    public static IReadOnlyList<RecognisedWord> Of(IReadOnlyList<TimedToken> tokens)
    {
        var bytes = new List<byte>();
        var tokenOfByte = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
            Add(tokens[i].Bytes, i, bytes, tokenOfByte);
        var (text, byteOfLetter) = Letters([.. bytes]);
        var words = new List<RecognisedWord>();
        var at = 0;
        foreach (var word in TextWords.Of(text))
        {
            var start = text.IndexOf(word, at, StringComparison.Ordinal);
            at = start + word.Length;
            words.Add(Word(word, tokens, tokenOfByte[byteOfLetter[start].First], tokenOfByte[byteOfLetter[at - 1].Last]));
        }
        return words;
    }

    /// <summary>Text without the characters of which a part is missing, as a model leaves them where it stops.</summary>
    public static string Whole(ReadOnlySpan<byte> utf8) => Letters(utf8).Text;

    private static (string Text, IReadOnlyList<(int First, int Last)> Bytes) Letters(ReadOnlySpan<byte> utf8)
    {
        var (text, bytes) = (new StringBuilder(), new List<(int, int)>());
        for (var at = 0; at < utf8.Length;)
        {
            var isWhole = Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length) == OperationStatus.Done;
            if (isWhole)
            {
                text.Append(rune);
                bytes.AddRange(Enumerable.Repeat((at, at + length - 1), rune.Utf16SequenceLength));
            }
            at += length;
        }
        return (text.ToString(), bytes);
    }

    private static void Add(ReadOnlySpan<byte> token, int number, List<byte> bytes, List<int> tokenOfByte)
    {
        if (token.StartsWith(SentencePieceSpace))
        {
            bytes.Add((byte)' ');
            tokenOfByte.Add(number);
            token = token[SentencePieceSpace.Length..];
        }
        foreach (var one in token)
        {
            bytes.Add(one);
            tokenOfByte.Add(number);
        }
    }

    private static RecognisedWord Word(string text, IReadOnlyList<TimedToken> tokens, int first, int last)
    {
        var end = tokens[last].Seconds is { } seconds ? tokens[last].Start + seconds
            : last + 1 < tokens.Count ? tokens[last + 1].Start
            : tokens[last].Start + LastTokenSeconds;
        float sum = 0;
        for (var i = first; i <= last; i++)
            sum += tokens[i].LogProbability ?? float.NaN;
        var confidence = MathF.Exp(sum / (last - first + 1));
        return new(text, tokens[first].Start, end, float.IsNaN(confidence) ? null : confidence);
    }
}
