namespace CallCoach.Transcription;

/// <summary>A model that CallCoach knows.</summary>
/// <param name="Name">Unique; also the name of its folder.</param>
/// <param name="Kind">How it is loaded.</param>
/// <param name="Languages">Primary subtags of BCP 47 ("en", "zh", "yue"); "*" for any.</param>
/// <param name="Licence">Of the weights.</param>
/// <param name="Home">Where it is described.</param>
/// <param name="From">"npm:package@version", or the address under which its files lie.</param>
/// <param name="Files">All that it needs.</param>
public sealed record CatalogueModel(
    string Name,
    ModelKind Kind,
    IReadOnlyList<string> Languages,
    string Licence,
    Uri Home,
    string From,
    IReadOnlyList<ModelFile> Files)
{
    /// <summary>Comes with the build, from npm.</summary>
    public bool IsFromNpm => From.StartsWith("npm:", StringComparison.Ordinal);

    /// <summary>Length of all files, rounded where the source rounds it.</summary>
    public long Bytes => Files.Sum(file => file.Bytes ?? file.AboutBytes ?? 0);

    /// <param name="language">BCP 47 tag; empty when it is not known: then only a model that understands any will do.</param>
    public bool Understands(string language) => ModelLanguage.Understands(Languages, language);
}
