using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>What was asked for of one channel. Utterances are told in the order in which they were spoken: the end of a sentence, or of a number, does not come before its beginning.</summary>
internal sealed class ChannelText
{
    private readonly Queue<AskedStretch> _asked = [];
    private readonly List<SpokenSentence> _revised = [];
    private SpokenSentence? _sentence;

    /// <param name="stretch">The channel's next utterance.</param>
    /// <param name="ask">Asks for a text; null when that cannot be.</param>
    /// <returns>False: it cannot be asked for now. No sentence reaches over it.</returns>
    public bool TryAsk(SpokenStretch stretch, Func<SpokenStretch, TranscriptionPriority, TranscriptionJob?> ask)
    {
        var job = ask(stretch, TranscriptionPriority.Live);
        if (job is null || _sentence?.TryGrow(stretch) != true)
            End(ask);
        if (job is null)
            return false;
        _asked.Enqueue(new AskedStretch(job, _sentence ??= new SpokenSentence(stretch)));
        return true;
    }

    /// <summary>Nobody speaks on the channel: a sentence ends when the pause is long enough.</summary>
    /// <param name="position">Of the call, in samples of the speech engine.</param>
    /// <param name="ask">As above.</param>
    public void Pause(long position, Func<SpokenStretch, TranscriptionPriority, TranscriptionJob?> ask)
    {
        if (_sentence?.IsOver(position) == true)
            End(ask);
    }

    /// <summary>A text has come.</summary>
    /// <param name="job">Whose.</param>
    /// <param name="pieces">Null when there is none.</param>
    /// <returns>The utterances that can be told now, each with its text.</returns>
    public IReadOnlyList<AskedStretch> Answer(TranscriptionJob job, IReadOnlyList<TranscribedPiece>? pieces)
    {
        _asked.FirstOrDefault(asked => ReferenceEquals(asked.Job, job))?.Answer(pieces);
        var told = new List<AskedStretch>();
        while (_asked.TryPeek(out var next) && next.IsAnswered)
            told.Add(_asked.Dequeue());
        return told;
    }

    /// <summary>The sentence that a job asked for as a whole; null for the job of an utterance. Once.</summary>
    public SpokenSentence? TakeRevised(TranscriptionJob job)
    {
        var at = _revised.FindIndex(sentence => ReferenceEquals(sentence.Whole, job));
        if (at < 0)
            return null;
        var sentence = _revised[at];
        _revised.RemoveAt(at);
        return sentence;
    }

    // Heard as a whole where that can tell more than the parts did.
    private void End(Func<SpokenStretch, TranscriptionPriority, TranscriptionJob?> ask)
    {
        if (_sentence is { Parts: > 1, IsFixed: false } over && (over.Whole = ask(over.Stretch, TranscriptionPriority.Revised)) is not null)
            _revised.Add(over);
        _sentence = null;
    }
}
