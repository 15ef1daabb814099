namespace CallCoach.Transcription;

/// <summary>A model whose files are there.</summary>
/// <param name="Name">Of the catalogue; of its folder for one that was given by path.</param>
/// <param name="Kind">How it is loaded.</param>
/// <param name="Languages">As in the catalogue.</param>
/// <param name="Folder">Absolute.</param>
public sealed record InstalledModel(string Name, ModelKind Kind, IReadOnlyList<string> Languages, string Folder)
{
    /// <param name="language">BCP 47 tag; empty when it is not known.</param>
    public bool Understands(string language) => ModelLanguage.Understands(Languages, language);
}
