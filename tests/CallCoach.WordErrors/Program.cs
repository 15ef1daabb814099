using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;
using CallCoach.WordErrors.Runs;
using CallCoach.WordErrors.Words;
using Microsoft.Extensions.Logging.Abstractions;

var store = new ModelStore(ModelStore.DefaultFolder(), ModelCatalogue.Shipped);
var prompts = AsteriskPrompts.Load();
var libri = LibriVox.Load();
Console.WriteLine($"{prompts.Count} prompts {prompts.Sum(p => p.Seconds):0} s {prompts.Sum(p => SpokenForm.Of(p.Text).Count)} words; {libri.Count} libri");
await using var engine = new EmbeddedEngine(store, new(), TimeProvider.System, NullLogger<EmbeddedEngine>.Instance);
foreach (var name in args.Length > 0 ? args : ["moonshine-tiny-en"])
{
    var recogniser = engine.Recogniser(store.Get(name), "en");
    foreach (var (title, set) in new[] { ("libri", libri), ("prompts", prompts) })
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var bare = new List<string>();
        foreach (var r in set)
            bare.Add((await recogniser.RecogniseAsync(new(r.Wide, "en"), default)).Text);
        Show(name, title, "bare", set, bare, watch);
        watch.Restart();
        Show(name, title, "pipeline", set, await new PipelineRun(recogniser).TextsAsync(set), watch);
    }
}

static void Show(string name, string title, string how, IReadOnlyList<Recording> set, IReadOnlyList<string> texts, System.Diagnostics.Stopwatch watch)
{
    WordErrorCount sum = default;
    foreach (var (r, text) in set.Zip(texts))
    {
        var count = WordAlignment.Count(SpokenForm.Of(r.Text), SpokenForm.Of(text));
        sum += count;
        if (count.Errors > 0) Console.WriteLine($"  {count.Errors} {r.Name}\n     {r.Text}\n     {text}");
    }
    Console.WriteLine($"{name} {title} {how}: {sum.Rate:P2} {sum} {watch.Elapsed}");
}
