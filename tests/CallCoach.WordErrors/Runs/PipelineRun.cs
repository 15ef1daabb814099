using System.Threading.Channels;
using CallCoach.Speech;
using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.WordErrors.Runs;

/// <summary>Recordings through everything that a call's sound goes through: the engine's utterances, clips, queue, worker.</summary>
public sealed class PipelineRun(IRecogniser recogniser) : IRecognisers, ITranscriptionListener
{
    private readonly Dictionary<Guid, List<TranscribedPiece>> _pieces = [];
    private readonly Channel<Guid> _ended = Channel.CreateUnbounded<Guid>();

    public IRecogniser For(string language) => recogniser;

    /// <returns>The text of each recording.</returns>
    public async Task<IReadOnlyList<string>> TextsAsync(IReadOnlyList<Recording> recordings)
    {
        await using var queue = new TranscriptionQueue(this, this, new TranscriptionQueueOptions(), NullLogger<TranscriptionQueue>.Instance);
        var ids = new List<Guid>();
        foreach (var recording in recordings)
            ids.Add(await TranscribeAsync(queue, recording));
        return [.. ids.Select(id => string.Join(' ', _pieces[id].OrderBy(piece => piece.Range.Start).Select(piece => piece.Text)))];
    }

    private async Task<Guid> TranscribeAsync(TranscriptionQueue queue, Recording recording)
    {
        var id = Guid.NewGuid();
        _pieces[id] = [];
        var stretches = SpokenStretch.Join(Utterances(recording));
        foreach (var stretch in stretches)
            await queue.AddFinishedAsync(new(id, Side.Agent, stretch, "en", TranscriptionPriority.Finished, range => Cut(recording.Wide, range)), CancellationToken.None);
        for (var i = 0; i < stretches.Count; i++)
            await _ended.Reader.ReadAsync();
        return id;
    }

    public ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation)
    {
        _pieces[job.CallId].AddRange(pieces);
        _ended.Writer.TryWrite(job.CallId);
        return default;
    }

    public ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"{fault.Code}: {fault.Message}");
        _ended.Writer.TryWrite(job.CallId);
        return default;
    }

    private static IReadOnlyList<Utterance> Utterances(Recording recording)
    {
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, new Silent());
        analyzer.Process(recording.Narrow, default);
        analyzer.Finish();
        return analyzer.Measures().Agent.Utterances;
    }

    private static float[] Cut(float[] wide, TimeRange range) =>
        wide[(int)Math.Min(wide.Length, 2 * range.Start)..(int)Math.Min(wide.Length, 2 * range.End)];

    private sealed class Silent : ICallListener
    {
        public void OnFrame(Side side, in ChannelFrame frame) { }
        public void OnUtterance(Side side, in Utterance utterance) { }
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
