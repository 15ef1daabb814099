using System.Security.Cryptography;

namespace CallCoach.Transcription.Tests.Models;

public sealed class ModelPullTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-pull-");
    private readonly ModelSource _source = new();
    private readonly HttpClient _http;
    private readonly ModelStore _store;

    public ModelPullTests()
    {
        _http = new(_source);
        _store = new(_folder.FullName, ModelCatalogue.Shipped);
    }

    public void Dispose()
    {
        _http.Dispose();
        _source.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task AModelIsFetchedAndCheckedAgainstWhatTheSourceSays()
    {
        var tokens = _source.Add("tiny-tokens.txt", 1_000);
        _source.Add("tiny-encoder.onnx", 300_000);
        var told = new List<PullProgress>();

        var files = await PullAsync(Model(("encoder.onnx", "tiny-encoder.onnx", null), ("tokens.txt", "tiny-tokens.txt", null)), told);

        Assert.Equal([new("encoder.onnx", 300_000, PullCheck.Source), new("tokens.txt", 1_000, PullCheck.Source)], files);
        Assert.Equal(tokens, await File.ReadAllBytesAsync(InPlace("tokens.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(new PullProgress("encoder.onnx", 300_000, 300_000), told.Last(progress => progress.File == "encoder.onnx"));
        Assert.Equal(["encoder.onnx", "tokens.txt"], Directory.GetFiles(Path.GetDirectoryName(InPlace("x"))!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task ABrokenConnectionIsTakenUpWhereItBroke()
    {
        var content = _source.Add("m.onnx", 300_000);
        _source.BreaksAfter = 100_000;

        await PullAsync(Model(("model.onnx", "m.onnx", null)));

        Assert.Equal(content, await File.ReadAllBytesAsync(InPlace("model.onnx"), TestContext.Current.CancellationToken));
        Assert.Equal(["hub.test m.onnx", "store.test m.onnx", "hub.test m.onnx bytes=100000-", "store.test m.onnx bytes=100000-"], _source.Requests);
    }

    [Fact]
    public async Task ALaterRunGoesOnWhereTheFirstStopped()
    {
        _source.Add("m.onnx", 300_000);
        var model = Model(("model.onnx", "m.onnx", null), ("tokens.txt", "gone.txt", null));
        Assert.Contains("404", (await FailsAsync(model)).Message, StringComparison.Ordinal);
        Assert.False(_store.IsInstalled(model));
        _source.Requests.Clear();
        _source.Add("gone.txt", 10);

        await PullAsync(model);

        Assert.True(_store.IsInstalled(model));
        Assert.Equal(["hub.test gone.txt", "store.test gone.txt"], _source.Requests);
    }

    [Fact]
    public async Task AFileThatIsNotTheCataloguesIsThrownAway()
    {
        _source.Add("m.onnx", 1_000);
        var model = Model(("model.onnx", "m.onnx", new string('0', 64)));

        Assert.Contains("not the file", (await FailsAsync(model)).Message, StringComparison.Ordinal);

        Assert.Empty(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task AFileThatIsNotWhatTheSourceSaysIsThrownAway()
    {
        _source.Add("m.onnx", 1_000);
        _source.FalseChecksum = new string('0', 64);
        await FailsAsync(Model(("model.onnx", "m.onnx", null)));
        Assert.Empty(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task TheCataloguesChecksumIsSaidToBeSo()
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(_source.Add("m.onnx", 1_000)));
        Assert.Equal(PullCheck.Catalogue, Assert.Single(await PullAsync(Model(("model.onnx", "m.onnx", sha256)))).Check);
    }

    [Fact]
    public async Task NoChecksumAtAllIsSaidToBeSo()
    {
        _source.Add("m.onnx", 1_000);
        _source.TellsChecksum = false;
        Assert.Equal(PullCheck.LengthOnly, Assert.Single(await PullAsync(Model(("model.onnx", "m.onnx", null)))).Check);
    }

    [Fact]
    public async Task WithoutANetworkTheReasonIsClear()
    {
        using var http = ModelPull.Client();
        var model = Model(("model.onnx", "m.onnx", null)) with { From = "http://127.0.0.1:9/" };

        var fault = await Assert.ThrowsAsync<ModelPullException>(() => new ModelPull(http, _store).PullAsync(model, null, TestContext.Current.CancellationToken));

        Assert.Contains("Is this machine connected to the internet?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatComesFromNpmIsNotPulled() =>
        Assert.Contains("npm", (await FailsAsync(ModelCatalogue.Shipped.Find("moonshine-tiny-en")!)).Message, StringComparison.Ordinal);

    private async Task<IReadOnlyList<PulledFile>> PullAsync(CatalogueModel model, List<PullProgress>? told = null) =>
        await new ModelPull(_http, _store).PullAsync(model, told is null ? null : new List(told), TestContext.Current.CancellationToken);

    private Task<ModelPullException> FailsAsync(CatalogueModel model) => Assert.ThrowsAsync<ModelPullException>(() => PullAsync(model));

    private string InPlace(string name) => Path.Combine(_folder.FullName, "installed", "m", name);

    private static CatalogueModel Model(params (string Name, string From, string? Sha256)[] files) =>
        new("m", ModelKind.Whisper, ["*"], "MIT", new("https://hub.test/m"), "https://hub.test/",
            [.. files.Select(file => new ModelFile(file.Name, file.From, null, null, file.Sha256))]);

    private sealed class List(List<PullProgress> told) : IProgress<PullProgress>
    {
        public void Report(PullProgress value) => told.Add(value);
    }
}
