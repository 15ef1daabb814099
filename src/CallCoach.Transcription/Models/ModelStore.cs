namespace CallCoach.Transcription;

/// <summary>Where models lie on this machine: one folder for each under "installed", and the runtime beside them.</summary>
public sealed class ModelStore
{
    private readonly ModelCatalogue _catalogue;

    /// <param name="folder">Holds, or will hold, "installed".</param>
    /// <param name="catalogue">What may lie there.</param>
    public ModelStore(string folder, ModelCatalogue catalogue)
    {
        (Folder, _catalogue) = (Path.GetFullPath(folder), catalogue);
    }

    public string Folder { get; }

    /// <summary>Folder of sherpa-onnx's library.</summary>
    public string RuntimeFolder => Path.Combine(Folder, "installed", "runtime");

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<InstalledModel> Installed => [.. _catalogue.Models.Where(IsInstalled).Select(Of)];

    /// <summary>
    /// The folder that is used unless another is named: "models" beside the program (as it is published), else that of the
    /// repository which the program was built in, else "models" beside the program, to be made by the first pull.
    /// </summary>
    public static string DefaultFolder()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "models");
        if (Directory.Exists(beside))
            return beside;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "models", "catalogue.json")))
                return Path.Combine(folder.FullName, "models");
        return beside;
    }

    public bool IsInstalled(CatalogueModel model) =>
        model.Files.All(file => File.Exists(Path.Combine(FolderOf(model), file.Name)));

    /// <summary>Where the model lies or is to lie.</summary>
    public string FolderOf(CatalogueModel model) => Path.Combine(Folder, "installed", model.Name);

    /// <summary>The model of a name, or in a folder of the user's own.</summary>
    /// <param name="nameOrPath">Of the catalogue; else the path of a folder with the files of a Whisper, SenseVoice or Moonshine model.</param>
    /// <exception cref="RecognitionException">It is neither, or files are missing.</exception>
    public InstalledModel Get(string nameOrPath)
    {
        if (_catalogue.Find(nameOrPath) is not { } model)
            return ModelFolder.Read(nameOrPath);
        return IsInstalled(model) ? Of(model) : throw new RecognitionException(RecognitionCode.ModelMissing,
            $"The model {model.Name} is not installed in {FolderOf(model)}. {(model.IsFromNpm ? "Build CallCoach where npm can be reached" : $"Get it with: callcoach models pull {model.Name}")}.");
    }

    private InstalledModel Of(CatalogueModel model) => new(model.Name, model.Kind, model.Languages, FolderOf(model));
}
