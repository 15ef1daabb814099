using System.Collections.Concurrent;
using System.Threading.Channels;
using CallCoach.Speech;
using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.WordErrors.Runs;

/// <summary>Recordings through everything that a call's sound goes through: the engine's utterances, clips, queue, worker.</summary>
public sealed class PipelineRun(IRecogniser recogniser, Segmentation segmentation) : IRecognisers, ITranscriptionListener
{
    private readonly ConcurrentDictionary<Guid, List<TranscribedPiece>> _pieces = [];
    private readonly Channel<Guid> _ended = Channel.CreateUnbounded<Guid>();

    public IRecogniser For(string language) => recogniser;

    /// <returns>The text of each recording.</returns>
    public async Task<IReadOnlyList<string>> TextsAsync(IReadOnlyList<Recording> recordings)
    {
        await using var queue = new TranscriptionQueue(this, this, new TranscriptionQueueOptions(), NullLogger<TranscriptionQueue>.Instance);
        var texts = new List<string>();
        foreach (var recording in recordings)
            texts.Add(await TextAsync(queue, recording));
        return texts;
    }

    public ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation)
    {
        _pieces[job.CallId].AddRange(pieces);
        _ended.Writer.TryWrite(job.CallId);
        return default;
    }

    public ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
    {
        _ended.Writer.TryComplete(fault);
        return default;
    }

    private async Task<string> TextAsync(TranscriptionQueue queue, Recording recording)
    {
        var id = Guid.NewGuid();
        _pieces[id] = [];
        var utterances = Utterances.Of(recording);
        var stretches = segmentation == Segmentation.Finished ? SpokenStretch.Join(utterances) : [.. utterances.Select(utterance => SpokenStretch.Of(utterance))];
        var adding = AddAsync(queue, id, recording, stretches);
        for (var i = 0; i < stretches.Count; i++)
            await _ended.Reader.ReadAsync();
        await adding;
        return string.Join(' ', _pieces[id].OrderBy(piece => piece.Range.Start).Select(piece => piece.Text));
    }

    private static async Task AddAsync(TranscriptionQueue queue, Guid id, Recording recording, IReadOnlyList<SpokenStretch> stretches)
    {
        foreach (var stretch in stretches)
            await queue.AddFinishedAsync(new(id, Side.Agent, stretch, "en", TranscriptionPriority.Finished, recording.Read), CancellationToken.None);
    }
}
