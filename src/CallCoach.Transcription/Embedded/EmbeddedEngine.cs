using System.Threading.Channels;
using CallCoach.Transcription.Worker;
using Microsoft.Extensions.Logging;

namespace CallCoach.Transcription;

/// <summary>sherpa-onnx in worker processes of its own: what crashes in native code, or eats memory, ends a worker and no call.</summary>
public sealed class EmbeddedEngine : IAsyncDisposable
{
    private readonly EmbeddedEngineOptions _options;
    private readonly WorkerSlot[] _slots;
    private readonly Channel<WorkerSlot> _free;

    /// <param name="store">Where the runtime lies.</param>
    /// <param name="options">Bad ones throw <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="clock">For the pauses before a restart.</param>
    /// <param name="logger">Is told of deaths and loads.</param>
    public EmbeddedEngine(ModelStore store, EmbeddedEngineOptions options, TimeProvider clock, ILogger<EmbeddedEngine> logger)
        : this(() => WorkerProgram.BesideThisOne(store.RuntimeFolder), options, clock, logger)
    {
    }

    internal EmbeddedEngine(Func<WorkerProgram> program, EmbeddedEngineOptions options, TimeProvider clock, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
        _slots = [.. Enumerable.Range(0, options.Workers).Select(_ => new WorkerSlot(program, options, clock, logger))];
        _free = Channel.CreateBounded<WorkerSlot>(_slots.Length);
        foreach (var slot in _slots)
            _free.Writer.TryWrite(slot);
    }

    /// <summary>Process ids of the workers that run now.</summary>
    public IReadOnlyList<int> RunningWorkers => [.. _slots.Select(slot => slot.ProcessId).OfType<int>()];

    /// <summary>How often a worker was started again after it had died.</summary>
    public int Restarts => _slots.Sum(slot => slot.Restarts);

    /// <summary>Every worker, whether it runs or not.</summary>
    public IReadOnlyList<RecognitionWorker> Workers => [.. _slots.Select((slot, i) => new RecognitionWorker(i + 1, slot.State, slot.Model, slot.Restarts))];

    /// <summary>A recogniser for a model and a language; cheap, and loads nothing yet.</summary>
    /// <exception cref="RecognitionException">A file of the model is missing.</exception>
    public IRecogniser Recogniser(InstalledModel model, string language) =>
        new EmbeddedRecogniser(this, WorkerModel.Of(model, language, _options.Threads));

    /// <summary>Has every worker recognise a moment of silence: so many clips at once that each worker gets one.</summary>
    internal Task WarmUpAsync(IRecogniser recogniser, CancellationToken cancellation) => Task.WhenAll(
        _slots.Select(_ => recogniser.RecogniseAsync(new SpeechClip(new float[RecognitionFormat.SampleRateHz / 2], ""), cancellation)));

    public async ValueTask DisposeAsync()
    {
        _free.Writer.TryComplete();
        foreach (var slot in _slots)
            await slot.DisposeAsync().ConfigureAwait(false);
    }

    internal async Task<WorkerText> RecogniseAsync(WorkerModel model, float[] samples, CancellationToken cancellation)
    {
        var slot = await _free.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await slot.RecogniseAsync(model, samples, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _free.Writer.TryWrite(slot);
        }
    }
}
