using System.Collections.Concurrent;
using System.Threading.Channels;
using CallCoach.Speech;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Transcription.Tests;

/// <summary>A queue whose recogniser answers what the test says, when the test says it.</summary>
internal sealed class QueueBench : IRecognisers, IRecogniser, ITranscriptionListener, IAsyncDisposable
{
    private readonly Channel<Func<SpeechClip, Recognition>> _answers = Channel.CreateUnbounded<Func<SpeechClip, Recognition>>();
    private readonly Channel<(TranscriptionJob, IReadOnlyList<TranscribedPiece>?, RecognitionException?)> _ended = Channel.CreateUnbounded<(TranscriptionJob, IReadOnlyList<TranscribedPiece>?, RecognitionException?)>();

    public QueueBench(TranscriptionQueueOptions? options = null) =>
        Queue = new(this, this, options ?? new(), NullLogger<TranscriptionQueue>.Instance);

    public TranscriptionQueue Queue { get; }
    public ConcurrentQueue<SpeechClip> Clips { get; } = [];
    public Exception? ListenerFault { get; set; }
    public string Model => "test";

    /// <summary>A second of call for each number, at that second.</summary>
    public static TranscriptionJob Job(int second, TranscriptionPriority priority = TranscriptionPriority.Live, double seconds = 1, Guid callId = default, string language = "en") =>
        new(callId, Side.Customer, new(new(second * 8_000L, (long)((second + seconds) * 8_000)), Syllables: (int)(4 * seconds)), language, priority,
            range => new float[(int)range.Length * 2]);

    public void Answer(string text, params RecognisedWord[] words) => Answer(clip => new(text, words, clip.Language, Model));

    public void Answer(Func<SpeechClip, Recognition> answer) => _answers.Writer.TryWrite(answer);

    public async Task<(TranscriptionJob Job, IReadOnlyList<TranscribedPiece>? Pieces, RecognitionException? Fault)> NextAsync() =>
        await _ended.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Until the worker has taken so many clips.</summary>
    public async Task TakenAsync(int clips)
    {
        while (Clips.Count < clips)
            await Task.Yield();
    }

    public IRecogniser For(string language) =>
        language == "fr" ? throw new RecognitionException(RecognitionCode.NoModel, "No model understands fr.") : this;

    public async Task<Recognition> RecogniseAsync(SpeechClip clip, CancellationToken cancellation)
    {
        Clips.Enqueue(clip);
        return (await _answers.Reader.ReadAsync(cancellation))(clip);
    }

    public ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation)
    {
        _ended.Writer.TryWrite((job, pieces, null));
        return ListenerFault is null ? default : throw ListenerFault;
    }

    public ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
    {
        _ended.Writer.TryWrite((job, null, fault));
        return default;
    }

    public ValueTask DisposeAsync() => Queue.DisposeAsync();
}
