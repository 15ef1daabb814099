using System.Diagnostics;

namespace CallCoach.Transcription.Tests.Embedded;

public class EmbeddedEngineTests(EmbeddedBench bench) : IClassFixture<EmbeddedBench>
{
    [Theory, InlineData("moonshine-tiny-en"), InlineData("moonshine-base-en")]
    public async Task ASentenceIsHeard(string model)
    {
        var heard = await EmbeddedBench.HearAsync(bench.Engine.Recogniser(bench.Store.Get(model), "en"), LibriVox.Read(LibriVox.Short));

        Assert.StartsWith("he was not an ill", heard.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("young man", heard.Text, StringComparison.Ordinal);
        Assert.Equal(("en", model), (heard.Language, heard.Model));
    }

    [Fact]
    public async Task AWorkerThatIsKilledOnAClipCostsNoText()
    {
        await EmbeddedBench.HearAsync(bench.Tiny, LibriVox.Read(LibriVox.Short));
        var (worker, restarts) = (Assert.Single(bench.Engine.RunningWorkers), bench.Engine.Restarts);

        // The clip has been handed over when the task comes back, and takes a good part of a second.
        var longClip = EmbeddedBench.HearAsync(bench.Tiny, [.. LibriVox.Read(LibriVox.Short), .. new float[16_000], .. LibriVox.Read(LibriVox.Short)]);
        Kill(worker);

        Assert.Contains("young man", (await longClip).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(restarts + 1, bench.Engine.Restarts);
        Assert.NotEqual(worker, Assert.Single(bench.Engine.RunningWorkers));
    }

    [Fact]
    public async Task AWorkerThatDiesWhileIdleIsStartedAgain()
    {
        await EmbeddedBench.HearAsync(bench.Tiny, LibriVox.Read(LibriVox.Short));
        Kill(Assert.Single(bench.Engine.RunningWorkers));

        Assert.Contains("young man", (await EmbeddedBench.HearAsync(bench.Tiny, LibriVox.Read(LibriVox.Short))).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AWorkerThatKeepsDyingIsGivenUpWithAClearCode()
    {
        var program = new Worker.WorkerProgram("/bin/sh", ["-c", "kill -9 $$"]);
        await using var engine = new EmbeddedEngine(() => program, new() { Retries = 1 }, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => EmbeddedBench.HearAsync(engine.Recogniser(bench.Store.Get("moonshine-tiny-en"), "en"), new float[16_000]));

        Assert.Equal(RecognitionCode.WorkerLost, fault.Code);
        Assert.Empty(engine.RunningWorkers);
    }

    [Theory]
    [InlineData("whisper-x", "encoder.onnx", "decoder.onnx")]
    [InlineData("moonshine-x", "encoder.onnx", "decoder.onnx")]
    [InlineData("sense-voice-x", "model.int8.onnx", "readme.txt")]
    public async Task FilesThatAreNoModelAreToldAndTheNextClipIsHeard(string name, string first, string second)
    {
        var broken = bench.Store.Get(bench.Folder(name, (first, "not a model"), (second, "not a model"), ("tokens.txt", "a 0\n")));

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => EmbeddedBench.HearAsync(bench.Engine.Recogniser(broken, "en"), new float[16_000]));

        Assert.Equal(RecognitionCode.ModelBroken, fault.Code);
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.Contains("young man", (await EmbeddedBench.HearAsync(bench.Tiny, LibriVox.Read(LibriVox.Short))).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task WarmingUpLoadsTheModelIntoEveryWorker()
    {
        var engine = new EmbeddedEngine(bench.Store, new() { Workers = 2 }, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<EmbeddedEngine>.Instance);
        await using var recognisers = new Recognisers(new TranscriptionOptions(), bench.Store, engine);

        await recognisers.WarmUpAsync("en", TestContext.Current.CancellationToken);

        Assert.Equal(2, engine.RunningWorkers.Count);
        Assert.All(recognisers.Workers, worker => Assert.Equal("moonshine-tiny-en", worker.Model));
    }

    [Fact]
    public async Task ARuntimeThatIsNotThereIsTold()
    {
        var elsewhere = new ModelStore(bench.Folder("empty"), ModelCatalogue.Shipped);
        await using var engine = new EmbeddedEngine(elsewhere, new(), TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<EmbeddedEngine>.Instance);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => EmbeddedBench.HearAsync(engine.Recogniser(bench.Store.Get("moonshine-tiny-en"), "en"), new float[16_000]));

        Assert.Equal(RecognitionCode.RuntimeMissing, fault.Code);
    }

    [Fact]
    public async Task TheWorkerStepsBackForTheServer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Looks into /proc.");
        await EmbeddedBench.HearAsync(bench.Tiny, LibriVox.Read(LibriVox.Short));
        var worker = Assert.Single(bench.Engine.RunningWorkers);

        var fields = File.ReadAllText($"/proc/{worker}/stat").Split(')')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("10", fields[16]);
        Assert.Equal("500", File.ReadAllText($"/proc/{worker}/oom_score_adj").Trim());
    }

    [Fact]
    public async Task TheWorkerEndsWithItsParent()
    {
        using var worker = Worker.WorkerProgram.BesideThisOne(bench.Store.RuntimeFolder).Start();
        worker.StandardInput.Close();
        await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, worker.ExitCode);
    }

    private static void Kill(int process)
    {
        using var worker = Process.GetProcessById(process);
        worker.Kill();
    }
}
