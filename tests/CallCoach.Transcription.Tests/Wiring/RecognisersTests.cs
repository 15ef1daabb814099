using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Transcription.Tests.Wiring;

public sealed class RecognisersTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-recognisers-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ALanguageTakesTheFirstInstalledModelThatUnderstandsIt()
    {
        Install("moonshine-tiny-en", "sense-voice");
        await using var recognisers = Create();

        Assert.Equal("moonshine-tiny-en", recognisers.For("en-GB").Model);
        Assert.Equal("sense-voice", recognisers.For("zh-CN").Model);
    }

    [Theory, InlineData("zh-CN"), InlineData("")]
    public async Task NoModelIsSaidAndFoundAsSoonAsItIsInstalled(string language)
    {
        Install("moonshine-tiny-en");
        await using var recognisers = Create();
        Assert.Equal(RecognitionCode.NoModel, Assert.Throws<RecognitionException>(() => recognisers.For(language)).Code);

        Install("whisper-small");

        Assert.Equal("whisper-small", recognisers.For(language).Model);
    }

    [Fact]
    public async Task TheSettingsNameAnotherModelOrAFolder()
    {
        Install("moonshine-tiny-en", "whisper-small");
        var own = _folder.CreateSubdirectory("own/whisper-zh").FullName;
        foreach (var file in new[] { "large-encoder.int8.onnx", "large-decoder.onnx", "large-tokens.txt" })
            File.WriteAllText(Path.Combine(own, file), "");
        await using var recognisers = Create(("Models:en", "whisper-small"), ("Models:zh-CN", own));

        Assert.Equal("whisper-small", recognisers.For("en").Model);
        Assert.Equal("whisper-small", recognisers.For("en-US").Model);
        Assert.Equal("whisper-zh", recognisers.For("zh-CN").Model);
    }

    [Fact]
    public async Task AModelThatIsNamedAndNotThereIsMissing()
    {
        await using var recognisers = Create(("Models:en", "whisper-small"), ("Models:zh", "/nowhere/at/all"));

        var fault = Assert.Throws<RecognitionException>(() => recognisers.For("en"));

        Assert.Equal(RecognitionCode.ModelMissing, fault.Code);
        Assert.Contains("callcoach models pull whisper-small", fault.Message, StringComparison.Ordinal);
        Assert.Equal(RecognitionCode.ModelMissing, Assert.Throws<RecognitionException>(() => recognisers.For("zh-TW")).Code);
    }

    [Fact]
    public async Task AnEndpointServesEveryLanguage()
    {
        await using var recognisers = Create(("Engine", "Remote"), ("Remote:Endpoint", "http://localhost:8080/v1/audio/transcriptions"), ("Remote:Model", "large-v3"));

        Assert.Equal("large-v3", recognisers.For("fr").Model);
        Assert.Equal("large-v3", recognisers.For("").Model);
    }

    [Fact]
    public void SwitchedOffThereAreNone() => Assert.Null(Services(("Enabled", "false")).GetService<IRecognisers>());

    [Theory]
    [InlineData("Engine", "Remote")]
    [InlineData("Embedded:Workers", "0")]
    [InlineData("Queue:MostLiveSeconds", "0")]
    public void ASettingThatCannotBeUsedStopsTheStart(string name, string value) =>
        Assert.ThrowsAny<ArgumentException>(() => Services((name, value)));

    [Fact]
    public void TheQueueTakesAsManyClipsAsTheEngine() =>
        Assert.Equal(3, Services(("Embedded:Workers", "3")).GetRequiredService<TranscriptionQueueOptions>().Workers);

    private void Install(params string[] models)
    {
        foreach (var model in models.Select(name => ModelCatalogue.Shipped.Find(name)!))
            foreach (var file in model.Files)
                File.WriteAllText(Path.Combine(_folder.CreateSubdirectory(Path.Combine("installed", model.Name)).FullName, file.Name), "");
    }

    private Recognisers Create(params (string Name, string Value)[] settings) => Services(settings).GetRequiredService<Recognisers>();

    private ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var values = settings.Append((Name: "ModelsFolder", Value: _folder.FullName)).Select(setting => KeyValuePair.Create($"{TranscriptionOptions.Section}:{setting.Name}", (string?)setting.Value));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection().AddLogging().AddRecognition(configuration).BuildServiceProvider();
    }
}
