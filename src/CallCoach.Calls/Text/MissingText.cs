using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Has the speech of a call that is over written down as far as it is not, a few stretches at a time so that others get their turn.</summary>
internal sealed class MissingText : ITextTaker, IDisposable
{
    private const int MostAsked = 8;
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _room = new(MostAsked);
    private readonly List<(Side Side, TranscribedPiece Piece)> _pieces = [];
    private readonly Action<double> _progress;
    private int _answered, _all;

    /// <param name="progress">Is told the share that is answered, 0 to 1.</param>
    public MissingText(Action<double> progress) => _progress = progress;

    /// <summary>In order of time.</summary>
    public IEnumerable<(Side Side, TranscribedPiece Piece)> Pieces => _pieces.OrderBy(piece => piece.Piece.Range.Start);

    /// <summary>Why a stretch has no text; null when all have.</summary>
    public RecognitionException? Fault { get; private set; }

    /// <summary>Asks for all of them, and waits.</summary>
    public async Task GatherAsync(IReadOnlyList<TranscriptionJob> jobs, TranscriptionDesk desk, CancellationToken cancellation)
    {
        _all = jobs.Count;
        foreach (var job in jobs)
        {
            await _room.WaitAsync(cancellation);
            await desk.AskAsync(job, this, cancellation);
        }
        for (var i = 0; i < MostAsked; i++)
            await _room.WaitAsync(cancellation);
    }

    public void Take(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces)
    {
        lock (_gate)
            _pieces.AddRange(pieces.Select(piece => (job.Side, piece)));
        Answered();
    }

    public void Miss(TranscriptionJob job, RecognitionException fault)
    {
        lock (_gate)
            Fault = fault;
        Answered();
    }

    public void Dispose() => _room.Dispose();

    private void Answered()
    {
        _progress((double)Interlocked.Increment(ref _answered) / _all);
        _room.Release();
    }
}
