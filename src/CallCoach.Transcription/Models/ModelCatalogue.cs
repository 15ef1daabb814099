using System.Text.Json;

namespace CallCoach.Transcription;

/// <summary>The models that CallCoach knows, best first for each language among equals in size; read from models/catalogue.json.</summary>
public sealed class ModelCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<ModelCatalogue> Own = new(ReadOwn);

    private ModelCatalogue(IReadOnlyList<CatalogueModel> models) => Models = models;

    /// <summary>The one that CallCoach is shipped with.</summary>
    public static ModelCatalogue Shipped => Own.Value;

    public IReadOnlyList<CatalogueModel> Models { get; }

    public CatalogueModel? Find(string name) => Models.FirstOrDefault(model => model.Name == name);

    /// <exception cref="InvalidDataException">Not a catalogue.</exception>
    public static ModelCatalogue Read(Stream json)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(json, Json);
            if (content?.Models is not { Count: > 0 } models || models.Any(model => model.Name is null || model.Files is not { Count: > 0 }))
                throw new InvalidDataException("The catalogue of models has no models, or one without name or files.");
            return new(models);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"The catalogue of models cannot be read: {fault.Message}", fault);
        }
    }

    private static ModelCatalogue ReadOwn()
    {
        using var stream = typeof(ModelCatalogue).Assembly.GetManifestResourceStream("Models/catalogue.json")!;
        return Read(stream);
    }

    private sealed record Content(IReadOnlyList<CatalogueModel> Models);
}
