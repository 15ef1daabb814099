using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;
using CallCoach.WordErrors.Live;
using CallCoach.WordErrors.Reporting;
using CallCoach.WordErrors.Runs;
using CallCoach.WordErrors.Words;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.WordErrors;

/// <summary>Everything that the program measures.</summary>
public static class Suite
{
    public static async Task RunAsync(WordErrorOptions options)
    {
        var store = new ModelStore(ModelStore.DefaultFolder(), ModelCatalogue.Shipped);
        var table = options.Live > 0 ? LatencyRow.Table() : ErrorRow.Table();
        foreach (var model in options.Models)
        {
            await using var engine = new EmbeddedEngine(store, new() { Workers = options.Live > 0 ? options.Workers : 1, Threads = options.Threads, ClipTimeout = TimeSpan.FromMinutes(30) }, TimeProvider.System, NullLogger<EmbeddedEngine>.Instance);
            var recogniser = engine.Recogniser(store.Get(model), "en");
            await foreach (var row in options.Live > 0 ? LatencyAsync(engine, recogniser, options) : ErrorsAsync(recogniser, options))
                table.Add(row);
        }
        if (options.Report is { } report)
            FigureFile.Write(report, options.Live > 0 ? "latency" : "errors", table.Text);
    }

    private static async IAsyncEnumerable<string[]> LatencyAsync(EmbeddedEngine engine, IRecogniser recogniser, WordErrorOptions options)
    {
        var talkers = new Talkers(AsteriskPrompts.Load(), options.Live, options.Seconds);
        yield return LatencyRow.Of(recogniser.Model, await new LiveRun(engine, recogniser, options.Workers).RunAsync(talkers, options.Kill));
    }

    private static async IAsyncEnumerable<string[]> ErrorsAsync(IRecogniser recogniser, WordErrorOptions options)
    {
        var prompts = AsteriskPrompts.Load();
        yield return await RowAsync(recogniser, "LibriVox", LibriVox.Load(), options.Worst);
        yield return await RowAsync(recogniser, "Asterisk prompts", prompts, options.Worst);
        var all = InOneFile.Of(prompts, pauseSeconds: 1);
        yield return ErrorRow.Of(recogniser.Model, $"the same in one file of {all.Seconds / 60:0} min", 1, bare: null,
            Count([all], await PipelineAsync(recogniser, [all], Segmentation.Finished), worst: false),
            Count([all], await PipelineAsync(recogniser, [all], Segmentation.Live), worst: false));
    }

    private static async Task<string[]> RowAsync(IRecogniser recogniser, string title, IReadOnlyList<Recording> recordings, bool worst) =>
        ErrorRow.Of(recogniser.Model, title, recordings.Count,
            Count(recordings, await BareRun.TextsAsync(recogniser, recordings), worst),
            Count(recordings, await PipelineAsync(recogniser, recordings, Segmentation.Finished), worst),
            Count(recordings, await PipelineAsync(recogniser, recordings, Segmentation.Live), worst));

    private static Task<IReadOnlyList<string>> PipelineAsync(IRecogniser recogniser, IReadOnlyList<Recording> recordings, Segmentation segmentation) =>
        new PipelineRun(recogniser, segmentation).TextsAsync(recordings);

    private static WordErrorCount Count(IReadOnlyList<Recording> recordings, IReadOnlyList<string> texts, bool worst)
    {
        WordErrorCount sum = default;
        foreach (var (recording, text) in recordings.Zip(texts))
        {
            var count = WordAlignment.Count(SpokenForm.Of(recording.Text), SpokenForm.Of(text));
            sum += count;
            if (worst && count.Errors > 0)
                Console.WriteLine($"{count.Errors} {recording.Name}\n  said  {recording.Text}\n  heard {text}");
        }
        return sum;
    }
}
