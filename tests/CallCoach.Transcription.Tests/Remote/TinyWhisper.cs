using System.Text;

namespace CallCoach.Transcription.Tests.Remote;

/// <summary>Writes a Whisper model in whisper.cpp's file format that is real in every part but knows one sentence only: whatever it hears, it writes " hello world".</summary>
/// <remarks>
/// All weights of its layers are zero, so that a token's place alone decides what follows it: the embedding of place p points along
/// axis p, and so does the embedding of the token that is to come there. Sizes and tensors as whisper.cpp 1.9.1 reads them.
/// </remarks>
internal static class TinyWhisper
{
    private const int Vocabulary = 51_865, AudioContext = 1_500, TextContext = 448, State = 32, Mels = 80, FftBins = 201, HalfPrecision = 1;
    private const int EndOfText = 50_257, FirstTimestamp = 50_364;
    private const int PromptTokens = 3;                                  // start of transcript, language, task
    private static readonly string[] Words = [" hello", " world", " "];  // the reader wants the blank to be there

    // One timestamp is 20 ms.
    private static readonly int[] Sentence = [FirstTimestamp, 0, 1, FirstTimestamp + 50, EndOfText];

    public static void Write(string path)
    {
        using var file = new BinaryWriter(File.Create(path));
        foreach (var value in new[] { 0x67676d6c, Vocabulary, AudioContext, State, 1, 1, TextContext, State, 1, 1, Mels, HalfPrecision, Mels, FftBins })
            file.Write(value);
        file.Write(new byte[Mels * FftBins * sizeof(float)]);
        file.Write(Words.Length);
        foreach (var word in Words.Select(Encoding.UTF8.GetBytes))
        {
            file.Write(word.Length);
            file.Write(word);
        }
        WriteEncoder(file);
        WriteDecoder(file);
    }

    private static void WriteEncoder(BinaryWriter file)
    {
        Tensor(file, "encoder.positional_embedding", [State, AudioContext]);
        Tensor(file, "encoder.conv1.weight", [3, Mels, State]);
        Tensor(file, "encoder.conv1.bias", [1, State]);
        Tensor(file, "encoder.conv2.weight", [3, State, State]);
        Tensor(file, "encoder.conv2.bias", [1, State]);
        Tensor(file, "encoder.ln_post.weight", [State]);
        Tensor(file, "encoder.ln_post.bias", [State]);
        Perceptron(file, "encoder.blocks.0");
        Attention(file, "encoder.blocks.0.attn");
    }

    private static void WriteDecoder(BinaryWriter file)
    {
        var places = new float[TextContext * State];
        var tokens = new float[Vocabulary * State];
        for (var i = 0; i < Sentence.Length; i++)
        {
            var place = PromptTokens - 1 + i;
            places[place * State + place] = 1_000;
            tokens[Sentence[i] * State + place] = 10;
        }
        Tensor(file, "decoder.positional_embedding", [State, TextContext], places);
        Tensor(file, "decoder.token_embedding.weight", [State, Vocabulary], tokens);
        Tensor(file, "decoder.ln.weight", [State], [.. Enumerable.Repeat(1f, State)]);
        Tensor(file, "decoder.ln.bias", [State]);
        Perceptron(file, "decoder.blocks.0");
        Attention(file, "decoder.blocks.0.attn");
        Attention(file, "decoder.blocks.0.cross_attn");
    }

    private static void Perceptron(BinaryWriter file, string block)
    {
        Tensor(file, $"{block}.mlp_ln.weight", [State]);
        Tensor(file, $"{block}.mlp_ln.bias", [State]);
        Tensor(file, $"{block}.mlp.0.weight", [State, 4 * State]);
        Tensor(file, $"{block}.mlp.0.bias", [4 * State]);
        Tensor(file, $"{block}.mlp.2.weight", [4 * State, State]);
        Tensor(file, $"{block}.mlp.2.bias", [State]);
    }

    private static void Attention(BinaryWriter file, string name)
    {
        Tensor(file, $"{name}_ln.weight", [State]);
        Tensor(file, $"{name}_ln.bias", [State]);
        foreach (var part in new[] { "query", "key", "value", "out" })
            Tensor(file, $"{name}.{part}.weight", [State, State]);
        foreach (var part in new[] { "query", "value", "out" })
            Tensor(file, $"{name}.{part}.bias", [State]);
    }

    // Number of dimensions, length of the name, type (0: 32-bit float, 1: 16-bit), dimensions, name, values. Matrices of weights are 16-bit.
    private static void Tensor(BinaryWriter file, string name, int[] size, float[]? values = null)
    {
        var half = size.Length > 1 && name.EndsWith(".weight", StringComparison.Ordinal);
        file.Write(size.Length);
        file.Write(name.Length);
        file.Write(half ? HalfPrecision : 0);
        foreach (var length in size)
            file.Write(length);
        file.Write(Encoding.ASCII.GetBytes(name));
        values ??= new float[size.Aggregate((a, b) => a * b)];
        foreach (var value in values)
            if (half)
                file.Write((Half)value);
            else
                file.Write(value);
    }
}
