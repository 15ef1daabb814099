using System.Collections.Concurrent;

namespace CallCoach.Transcription;

/// <summary>The recognisers that the settings and the installed models give.</summary>
public sealed class Recognisers : IRecognisers, IAsyncDisposable
{
    private readonly TranscriptionOptions _options;
    private readonly ModelStore _store;
    private readonly EmbeddedEngine? _engine;
    private readonly RemoteRecogniser? _remote;
    private readonly ConcurrentDictionary<string, IRecogniser> _byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="options">Which models serve which languages.</param>
    /// <param name="store">What is installed.</param>
    /// <param name="engine">Of this machine; becomes this object's own.</param>
    public Recognisers(TranscriptionOptions options, ModelStore store, EmbeddedEngine engine) => (_options, _store, _engine) = (options, store, engine);

    /// <param name="options">Only for what it tells.</param>
    /// <param name="store">What is installed; not used for recognition.</param>
    /// <param name="remote">Serves every language; becomes this object's own.</param>
    public Recognisers(TranscriptionOptions options, ModelStore store, RemoteRecogniser remote) => (_options, _store, _remote) = (options, store, remote);

    public IRecogniser For(string language)
    {
        if (_remote is not null)
            return _remote;
        // A model that is missing today may have been pulled by tomorrow: only what was found is kept.
        return _byLanguage.GetOrAdd(language, tag => _engine!.Recogniser(Model(tag), tag));
    }

    /// <summary>Starts every worker process and loads the model of a language into each, so that nobody's first sentence waits for that. Nothing to do with an endpoint.</summary>
    /// <exception cref="RecognitionException">There is no model, or it cannot be loaded.</exception>
    public Task WarmUpAsync(string language, CancellationToken cancellation) =>
        _engine is null ? Task.CompletedTask : _engine.WarmUpAsync(For(language), cancellation);

    /// <summary>The worker processes; none with an endpoint.</summary>
    public IReadOnlyList<RecognitionWorker> Workers => _engine?.Workers ?? [];

    /// <summary>What the settings page shows.</summary>
    public RecognitionState State() => new(
        _options.Engine,
        _store.Folder,
        [.. _store.Installed],
        _options.Models,
        _engine?.RunningWorkers.Count ?? 0,
        _engine?.Restarts ?? 0);

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
            await _engine.DisposeAsync().ConfigureAwait(false);
        if (_remote is not null)
            await _remote.DisposeAsync().ConfigureAwait(false);
    }

    private InstalledModel Model(string language)
    {
        if (_options.Models.TryGetValue(language, out var named) || _options.Models.TryGetValue(ModelLanguage.Of(language), out named))
            return _store.Get(named);
        return _store.Installed.FirstOrDefault(model => model.Understands(language)) ?? throw new RecognitionException(RecognitionCode.NoModel,
            $"No installed model understands {(language.Length > 0 ? $"'{language}'" : "a call whose language is not known")}. See: callcoach models list");
    }
}
