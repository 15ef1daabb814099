namespace CallCoach.Transcription;

/// <summary>A model that the user keeps in a folder of his own, with the file names of sherpa-onnx's releases or of the catalogue.</summary>
internal static class ModelFolder
{
    /// <exception cref="RecognitionException">No such folder, or not a model that can be used.</exception>
    public static InstalledModel Read(string path)
    {
        var folder = Path.GetFullPath(path);
        if (!Directory.Exists(folder))
            throw new RecognitionException(RecognitionCode.ModelMissing, $"{path} is neither a model of the catalogue nor a folder.");
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (Find(folder, "*tokens.txt") is null)
            throw Unusable(folder, "it has no tokens.txt");
        if (Find(folder, "*model*.onnx") is not null && Find(folder, "*encoder*.onnx") is null)
            return new(name, ModelKind.SenseVoice, ["zh", "yue", "en", "ja", "ko"], folder);
        if (Find(folder, "*encoder*.onnx") is null || Find(folder, "*decoder*.onnx") is null)
            throw Unusable(folder, "it has neither model.onnx (SenseVoice) nor encoder.onnx and decoder.onnx (Whisper, Moonshine)");
        var english = name.Contains("moonshine", StringComparison.OrdinalIgnoreCase) || name.Contains(".en", StringComparison.OrdinalIgnoreCase);
        var kind = name.Contains("moonshine", StringComparison.OrdinalIgnoreCase) ? ModelKind.Moonshine : ModelKind.Whisper;
        return new(name, kind, [english ? "en" : ModelLanguage.Any], folder);
    }

    /// <summary>The file of a pattern; of several the quantized one, which is smaller and faster. Null for none.</summary>
    public static string? Find(string folder, string pattern)
    {
        var found = Directory.GetFiles(folder, pattern);
        return found.FirstOrDefault(file => file.Contains("int8", StringComparison.Ordinal)) ?? found.Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static RecognitionException Unusable(string folder, string reason) =>
        new(RecognitionCode.ModelBroken, $"The folder {folder} is no model that can be used: {reason}.");
}
