namespace CallCoach.Transcription.Tests.Embedded.Onnx;

/// <summary>A SenseVoice model that is real in every part but knows two sounds only: a low tone is 你, a high one 好, silence is nothing.</summary>
/// <remarks>
/// As in the real one, four tokens come first: language, feeling, event, whether numbers are written as digits. The first and the
/// last say what the model was asked for. Inputs, outputs and metadata as sherpa-onnx 1.13.4 reads them.
/// </remarks>
internal static class TinySenseVoice
{
    private const int Mels = 80, Window = 7, Features = Mels * Window;
    private const float Certain = 1_000, SilenceBias = 200;
    private static readonly string[] Tokens = ["<blank>", "你", "好", "<|zh|>", "<|en|>", "<|NEUTRAL|>", "<|Speech|>", "<|withitn|>", "<|woitn|>"];

    // What the model is asked for, by number, and the token that says so.
    private static readonly (string Name, int Token)[] Asked = [("lang_auto", 4), ("lang_zh", 3), ("lang_en", 4), ("lang_ja", 4), ("lang_ko", 4), ("lang_yue", 4), ("with_itn", 7), ("without_itn", 8)];

    public static void Write(string folder)
    {
        var model = new OnnxModel()
            .Input<float>("x", 3).Input<int>("x_length", 1).Input<int>("language", 1).Input<int>("text_norm", 1).Output<float>("logits", 3)
            .Constant("ears", [Features, Tokens.Length], Ears()).Constant("quiet", [Tokens.Length], Row(0, SilenceBias))
            .Constant("answers", [Asked.Length, Tokens.Length], [.. Asked.SelectMany(asked => Row(asked.Token, Certain))])
            .Constant("calm", [1, 2, Tokens.Length], [.. Row(5, Certain), .. Row(6, Certain)])
            .Constant("first", [1], [1L])
            .Node("MatMul", ["x", "ears"], "heard").Node("Add", ["heard", "quiet"], "frames")
            .Node("Gather", ["answers", "language"], "languageRow").Node("Unsqueeze", ["languageRow", "first"], "languageFrame")
            .Node("Gather", ["answers", "text_norm"], "numbersRow").Node("Unsqueeze", ["numbersRow", "first"], "numbersFrame")
            .Node("Concat", ["languageFrame", "calm", "numbersFrame", "frames"], "logits", ("axis", 1))
            .About("vocab_size", Tokens.Length).About("lfr_window_size", Window).About("lfr_window_shift", 6).About("normalize_samples", 0)
            .About("neg_mean", Repeat("0")).About("inv_stddev", Repeat("1"));
        for (var i = 0; i < Asked.Length; i++)
            model.About(Asked[i].Name, i);
        model.Write(Path.Combine(folder, "model.onnx"));
        File.WriteAllLines(Path.Combine(folder, "tokens.txt"), Tokens.Select((token, i) => $"{token} {i}"));
    }

    // Bands of a tone's half of the spectrum speak for it, the others against it.
    private static float[] Ears()
    {
        var ears = new float[Features * Tokens.Length];
        for (var i = 0; i < Features; i++)
        {
            var low = i % Mels < Mels / 2 ? 1 : -1;
            ears[i * Tokens.Length + 1] = low;
            ears[i * Tokens.Length + 2] = -low;
        }
        return ears;
    }

    private static float[] Row(int token, float value)
    {
        var row = new float[Tokens.Length];
        row[token] = value;
        return row;
    }

    private static string Repeat(string value) => string.Join(',', Enumerable.Repeat(value, Features));
}
