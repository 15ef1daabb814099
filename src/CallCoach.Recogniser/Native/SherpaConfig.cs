using CallCoach.Transcription;
using CallCoach.Transcription.Worker;

namespace CallCoach.Recogniser.Native;

/// <summary>What the runtime is told for each family of models.</summary>
internal static class SherpaConfig
{
    /// <param name="model">Which family, and its files.</param>
    /// <param name="tokens">The file of its tokens.</param>
    /// <param name="texts">Keeps what is lent.</param>
    public static SherpaLayout.RecogniserConfig Of(WorkerModel model, string tokens, NativeTexts texts)
    {
        SherpaLayout.RecogniserConfig config = new()
        {
            Features = new() { SampleRate = RecognitionFormat.SampleRateHz, FeatureDim = 80 },
            DecodingMethod = texts.Lend("greedy_search"),
        };
        config.Model.Tokens = texts.Lend(tokens);
        config.Model.NumThreads = model.Threads;
        config.Model.Provider = texts.Lend("cpu");
        Fill(ref config.Model, model, texts);
        return config;
    }

    private static void Fill(ref SherpaLayout.ModelConfig config, WorkerModel model, NativeTexts texts)
    {
        switch (model.Kind)
        {
            case ModelKind.Moonshine:
                config.Moonshine.Encoder = texts.Lend(model.Files["encoder"]);
                config.Moonshine.MergedDecoder = texts.Lend(model.Files["decoder"]);
                break;
            case ModelKind.Whisper:
                config.Whisper.Encoder = texts.Lend(model.Files["encoder"]);
                config.Whisper.Decoder = texts.Lend(model.Files["decoder"]);
                config.Whisper.Language = texts.Lend(model.Language);
                config.Whisper.Task = texts.Lend("transcribe");
                config.Whisper.TokenTimestamps = 1;
                break;
            case ModelKind.SenseVoice:
                config.SenseVoice.Model = texts.Lend(model.Files["model"]);
                config.SenseVoice.Language = texts.Lend(model.Language);
                config.SenseVoice.UseItn = 1;
                break;
            default:
                throw new RecognitionException(RecognitionCode.ModelBroken, $"Models of the kind {model.Kind} are not known.");
        }
    }
}
