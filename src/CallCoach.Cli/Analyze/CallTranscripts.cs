using CallCoach.Calls;
using CallCoach.Transcription;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Cli.Analyze;

/// <summary>Writes recordings down with the models of this machine.</summary>
internal sealed class CallTranscripts : IAsyncDisposable
{
    private readonly Recognisers _recognisers;
    private readonly TranscriptionDesk _desk;
    private readonly AgentChannel _agent;

    /// <param name="agent">Who is on which channel.</param>
    /// <param name="language">Spoken, BCP 47.</param>
    /// <param name="model">Of the catalogue, or a folder; null: the one that the language gets.</param>
    public CallTranscripts(AgentChannel agent, string language, string? model)
    {
        _agent = agent;
        var options = new TranscriptionOptions();
        if (model is not null)
            options.Models[language] = model;
        options.Queue.Workers = options.Embedded.Workers;
        var store = new ModelStore(ModelStore.DefaultFolder(), ModelCatalogue.Shipped);
        _recognisers = new Recognisers(options, store, new EmbeddedEngine(store, options.Embedded, TimeProvider.System, NullLogger<EmbeddedEngine>.Instance));
        _desk = new TranscriptionDesk(options.Queue, NullLogger<TranscriptionQueue>.Instance, _recognisers);
    }

    /// <exception cref="RecognitionException">No model for the language, or no text after all tries.</exception>
    public Task<(CallResult Call, CallText Text)> WriteDownAsync(string path, CallResult call, Action<double> progress, CancellationToken cancellation) =>
        new RecordingText(_desk).WriteDownAsync(call, WideSound.Load(path, _agent, cancellation).Read, progress, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync().ConfigureAwait(false);
        await _recognisers.DisposeAsync().ConfigureAwait(false);
    }
}
