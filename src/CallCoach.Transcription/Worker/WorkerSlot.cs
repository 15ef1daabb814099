using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace CallCoach.Transcription.Worker;

/// <summary>A place for one worker: starts it, loads what is asked for, starts it again when it dies, tries the clip in hand again. One clip at a time.</summary>
internal sealed partial class WorkerSlot(Func<WorkerProgram> program, EmbeddedEngineOptions options, TimeProvider clock, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, int> _loaded = [];
    private WorkerProcess? _worker;
    private int _deathsInARow;
    private volatile bool _busy;

    /// <summary>Null while no worker runs.</summary>
    public int? ProcessId => _worker?.Id;

    public int Restarts { get; private set; }

    /// <summary>The model that was loaded last; null before the first clip.</summary>
    public string? Model { get; private set; }

    public RecognitionWorkerState State =>
        _worker is null ? _deathsInARow > 0 ? RecognitionWorkerState.Restarting : RecognitionWorkerState.Starting
        : _busy ? RecognitionWorkerState.Busy : RecognitionWorkerState.Ready;

    /// <exception cref="RecognitionException">No text, after all tries.</exception>
    public async Task<WorkerText> RecogniseAsync(WorkerModel model, float[] samples, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var text = await TryAsync(model, samples, cancellation).ConfigureAwait(false);
                _deathsInARow = 0;
                return text;
            }
            catch (WorkerDiedException death)
            {
                await DropAsync().ConfigureAwait(false);
                _deathsInARow++;
                LogDied(death.Message, attempt);
                if (death.RanOutOfMemory)
                    throw new RecognitionException(RecognitionCode.OutOfMemory, $"Not enough memory for the model {model.Name}: {death.Message}", death);
                if (attempt > options.Retries)
                    throw new RecognitionException(RecognitionCode.WorkerLost, $"The recognition worker died {attempt} times on one clip: {death.Message}", death);
                await Task.Delay(Pause(), clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    public ValueTask DisposeAsync() => DropAsync();

    private async Task<WorkerText> TryAsync(WorkerModel model, float[] samples, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.ClipTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            _busy = true;
            var number = await LoadAsync(model, either.Token).ConfigureAwait(false);
            Model = model.Name;
            return await _worker!.RecogniseAsync(number, samples, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The answer to this question must not be taken for that to the next.
            await DropAsync().ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            throw new RecognitionException(RecognitionCode.Timeout, $"The recognition worker did not answer within {options.ClipTimeout.TotalSeconds:0} s; it was ended.");
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task<int> LoadAsync(WorkerModel model, CancellationToken cancellation)
    {
        Start();
        var key = $"{model.Name}|{model.Language}|{model.Files["tokens"]}";
        if (_loaded.TryGetValue(key, out var number))
            return number;
        var started = Stopwatch.GetTimestamp();
        try
        {
            number = await _worker!.LoadAsync(model, cancellation).ConfigureAwait(false);
        }
        catch (WorkerDiedException death) when (death.EndedItself && !death.RanOutOfMemory)
        {
            await DropAsync().ConfigureAwait(false);
            throw new RecognitionException(RecognitionCode.ModelBroken, $"The runtime cannot use the files of the model {model.Name}: {death.Message}", death);
        }
        var elapsed = Stopwatch.GetElapsedTime(started);
        LogLoaded(model.Name, elapsed);
        return _loaded[key] = number;
    }

    private void Start()
    {
        if (_worker is not null)
            return;
        _worker = WorkerProcess.Start(program());
        if (_deathsInARow > 0)
            Restarts++;
    }

    private async ValueTask DropAsync()
    {
        _loaded.Clear();
        if (_worker is { } worker)
        {
            _worker = null;
            await worker.DisposeAsync().ConfigureAwait(false);
        }
    }

    // 0.25, 0.5, 1, 2, 4, 5, 5 … seconds: one death costs a live call nothing that is seen, a broken machine is not kept busy by restarts.
    private TimeSpan Pause() =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 0.125 * Math.Pow(2, Math.Min(_deathsInARow, 10))));

    [LoggerMessage(EventId = 4010, Level = LogLevel.Warning, Message = "The recognition worker died (try {Attempt}): {Reason}")]
    private partial void LogDied(string reason, int attempt);

    [LoggerMessage(EventId = 4011, Level = LogLevel.Information, Message = "Loaded the speech model {Model} in {Elapsed}")]
    private partial void LogLoaded(string model, TimeSpan elapsed);
}
