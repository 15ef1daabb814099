using System.Text;

namespace CallCoach.Transcription.Tests.Embedded.Onnx;

/// <summary>A Whisper model of many languages that is real in every part but knows one sentence only: whatever it hears, it writes that.</summary>
/// <remarks>Inputs, outputs, metadata and the base64 of the tokens as sherpa-onnx 1.13.4 reads them.</remarks>
internal static class TinyWhisperOnnx
{
    private const int TextContext = 448;
    private const int StartOfTranscript = 0, English = 1, Chinese = 2, Transcribe = 3, Translate = 4, NoTimestamps = 5, NoSpeech = 6, EndOfText = 7, FirstWord = 8;
    private const int PromptTokens = 4;     // start, language, task, no times

    /// <param name="tokens">The sentence, each token as the bytes that it stands for.</param>
    public static void Write(string folder, IReadOnlyList<byte[]> tokens)
    {
        Encoder(FirstWord + tokens.Count).Write(Path.Combine(folder, "encoder.onnx"));
        Decoder(tokens.Count).Write(Path.Combine(folder, "decoder.onnx"));
        File.WriteAllLines(Path.Combine(folder, "tokens.txt"), tokens.Select((token, i) => $"{Convert.ToBase64String(token)} {FirstWord + i}"));
    }

    private static OnnxModel Encoder(int vocabulary) => new OnnxModel()
        .Input<float>("mel", 3).Output<float>("n_layer_cross_k", 3).Output<float>("n_layer_cross_v", 3)
        .Node("Identity", ["mel"], "n_layer_cross_k").Node("Identity", ["mel"], "n_layer_cross_v")
        .About("n_mels", 80).About("n_text_layer", 1).About("n_text_ctx", TextContext).About("n_text_state", 1).About("n_vocab", vocabulary)
        .About("sot", StartOfTranscript).About("eot", EndOfText).About("blank_id", FirstWord).About("translate", Translate).About("transcribe", Transcribe)
        .About("is_multilingual", 1).About("no_timestamps", NoTimestamps).About("no_speech", NoSpeech)
        .About("sot_sequence", $"{StartOfTranscript},{English},{Transcribe}")
        .About("all_language_tokens", $"{English},{Chinese}").About("all_language_codes", "en,zh");

    // A token's place alone decides what follows it.
    private static OnnxModel Decoder(int words)
    {
        var vocabulary = FirstWord + words;
        var table = new float[TextContext * vocabulary];
        for (var place = 0; place < TextContext; place++)
        {
            var word = place - (PromptTokens - 1);
            table[place * vocabulary + (word >= 0 && word < words ? FirstWord + word : EndOfText)] = 1;
        }
        return new OnnxModel()
            .Input<long>("tokens", 2).Input<float>("in_n_layer_self_k_cache", 4).Input<float>("in_n_layer_self_v_cache", 4)
            .Input<float>("n_layer_cross_k", 3).Input<float>("n_layer_cross_v", 3).Input<long>("offset", 1)
            .Output<float>("logits", 3).Output<float>("out_n_layer_self_k_cache", 4).Output<float>("out_n_layer_self_v_cache", 4)
            .Constant("table", [TextContext, vocabulary], table).Constant("zero", [], [0L]).Constant("one", [], [1L]).Constant("second", [], [1L]).Constant("axis", [1], [0L])
            .Node("Shape", ["tokens"], "size").Node("Gather", ["size", "second"], "count").Node("Range", ["zero", "count", "one"], "steps")
            .Node("Add", ["steps", "offset"], "places").Node("Gather", ["table", "places"], "rows").Node("Unsqueeze", ["rows", "axis"], "logits")
            .Node("Identity", ["in_n_layer_self_k_cache"], "out_n_layer_self_k_cache").Node("Identity", ["in_n_layer_self_v_cache"], "out_n_layer_self_v_cache");
    }

    /// <summary>Each character as one token, but some in two: the way in which Whisper's vocabulary spells rarer Chinese characters.</summary>
    public static IReadOnlyList<byte[]> Spell(string text, string inTwo)
    {
        var tokens = new List<byte[]>();
        foreach (var character in text)
        {
            var bytes = Encoding.UTF8.GetBytes([character]);
            tokens.AddRange(inTwo.Contains(character, StringComparison.Ordinal) ? [bytes[..2], bytes[2..]] : [bytes]);
        }
        return tokens;
    }
}
