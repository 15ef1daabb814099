using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Transcription.Tests.Embedded;

/// <summary>The embedded engine with the models that the build installs, and a folder for broken ones. Tests share it: to start a worker takes a while.</summary>
public sealed class EmbeddedBench : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-models-");

    public ModelStore Store { get; } = new(ModelStore.DefaultFolder(), ModelCatalogue.Shipped);
    public EmbeddedEngine Engine { get; }

    public EmbeddedBench() => Engine = new(Store, new() { Workers = 1 }, TimeProvider.System, NullLogger<EmbeddedEngine>.Instance);

    public IRecogniser Tiny => Engine.Recogniser(Store.Get("moonshine-tiny-en"), "en");

    /// <summary>A folder with files of such contents.</summary>
    public string Folder(string name, params (string Name, string Content)[] files)
    {
        var folder = _folder.CreateSubdirectory(name).FullName;
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder, file.Name), file.Content);
        return folder;
    }

    public static Task<Recognition> HearAsync(IRecogniser recogniser, float[] samples) =>
        recogniser.RecogniseAsync(new(samples, "en"), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
