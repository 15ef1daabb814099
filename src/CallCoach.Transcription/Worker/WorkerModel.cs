namespace CallCoach.Transcription.Worker;

/// <summary>What the worker is told to load.</summary>
/// <param name="Kind">How.</param>
/// <param name="Name">For messages.</param>
/// <param name="Files">Absolute paths by role: "encoder", "decoder", "model", "tokens".</param>
/// <param name="Language">Hint, as the model's family writes it ("en", "zh", "auto"); empty for none.</param>
/// <param name="Threads">Of the runtime, for one clip.</param>
internal sealed record WorkerModel(ModelKind Kind, string Name, IReadOnlyDictionary<string, string> Files, string Language, int Threads)
{
    public static WorkerModel Of(InstalledModel model, string language, int threads)
    {
        var files = new Dictionary<string, string>();
        foreach (var role in model.Kind == ModelKind.SenseVoice ? new[] { "model", "tokens" } : ["encoder", "decoder", "tokens"])
            files[role] = ModelFolder.Find(model.Folder, role == "tokens" ? "*tokens.txt" : $"*{role}*.onnx")
                ?? throw new RecognitionException(RecognitionCode.ModelMissing, $"The model {model.Name} has no {role} in {model.Folder}.");
        return new(model.Kind, model.Name, files, Hint(model, language), threads);
    }

    // Whisper is told the language where it is known; SenseVoice knows five; Moonshine is made for one.
    private static string Hint(InstalledModel model, string language) => (model.Kind, ModelLanguage.Of(language)) switch
    {
        (ModelKind.Moonshine, _) => "",
        (ModelKind.SenseVoice, "zh" or "yue" or "en" or "ja" or "ko") => ModelLanguage.Of(language),
        (ModelKind.SenseVoice, _) => "auto",
        (_, var primary) => model.Languages.Contains(ModelLanguage.Any) ? primary : "en",
    };
}
