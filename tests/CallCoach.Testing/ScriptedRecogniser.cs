using CallCoach.Transcription;

namespace CallCoach.Testing;

/// <summary>A recogniser that hears what the test says was said; it can hang, and it can fail.</summary>
/// <param name="hear">From the clip to its text; empty when nothing was said.</param>
public sealed class ScriptedRecogniser(Func<SpeechClip, string> hear) : IRecognisers, IRecogniser
{
    private TaskCompletionSource _open = Opened();
    private readonly SemaphoreSlim _came = new(0);
    private int _asked;

    public string Model => "scripted";

    /// <summary>Languages without a model.</summary>
    public HashSet<string> Unknown { get; } = [];

    /// <summary>Fails the next clips, as many as there are codes in it.</summary>
    public Queue<string> Faults { get; } = [];

    /// <summary>Clips that came so far.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Waits until one more clip has come.</summary>
    public Task NextAskedAsync(CancellationToken cancellation) => _came.WaitAsync(cancellation);

    /// <summary>From now on every clip waits.</summary>
    public void Hang() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What waits goes on.</summary>
    public void GoOn() => _open.TrySetResult();

    public IRecogniser For(string language) =>
        Unknown.Contains(language) ? throw new RecognitionException(RecognitionCode.NoModel, $"No model for {language}.") : this;

    public async Task<Recognition> RecogniseAsync(SpeechClip clip, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _asked);
        _came.Release();
        await _open.Task.WaitAsync(cancellation);
        lock (Faults)
        {
            if (Faults.TryDequeue(out var code))
                throw new RecognitionException(code, "The test wants it so.");
        }
        return new Recognition(hear(clip), [], clip.Language, Model);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
