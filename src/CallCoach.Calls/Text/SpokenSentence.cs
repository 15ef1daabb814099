using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Utterances of one channel with short pauses between them: one line of a running call, which grows with each, and is heard again as a whole when the sentence is over.</summary>
internal sealed class SpokenSentence(SpokenStretch first)
{
    private readonly List<TranscribedPiece> _pieces = [];
    private TranscribedPiece? _whole;
    private int _told;

    public SpokenStretch Stretch { get; private set; } = first;

    /// <summary>Utterances.</summary>
    public int Parts { get; private set; } = 1;

    /// <summary>Number of its line; 0 as long as it has none.</summary>
    public int Line { get; set; }

    /// <summary>It is heard no second time: a part has no text, or what was said is out of the recording.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Asked for its text as a whole; null before.</summary>
    public TranscriptionJob? Whole { get; set; }

    /// <summary>The text of the whole counts: it has come, and so have those of all parts.</summary>
    public bool IsRevised => _whole is not null && !IsFixed && _told == Parts;

    public bool TryGrow(SpokenStretch next)
    {
        if (IsFixed || Whole is not null || !Stretch.Joins(next))
            return false;
        (Stretch, Parts) = (Stretch.With(next), Parts + 1);
        return true;
    }

    /// <summary>Nothing can follow any more.</summary>
    /// <param name="position">Of the call, in samples of the speech engine.</param>
    public bool IsOver(long position) => SpeechFormat.Seconds(position - Stretch.Range.End) > SpokenStretch.LongestJoinedPause.TotalSeconds;

    /// <summary>The next utterance has its text.</summary>
    public void Tell(IEnumerable<TranscribedPiece> pieces)
    {
        _told++;
        _pieces.AddRange(pieces);
    }

    /// <summary>The next utterance has no text: what follows it gets a line of its own.</summary>
    public void Break()
    {
        _told++;
        _pieces.Clear();
        (Line, IsFixed) = (0, true);
    }

    /// <summary>The text of the whole has come. One without words is none: its parts had some.</summary>
    public void Revise(IReadOnlyList<TranscribedPiece> pieces) => _whole = pieces.Count == 1 ? pieces[0] : null;

    /// <summary>As much as is known; null while no words are.</summary>
    public TranscribedPiece? Text => IsRevised ? _whole : _pieces.Count == 0 ? null : _pieces.Aggregate(Join);

    private static TranscribedPiece Join(TranscribedPiece one, TranscribedPiece next) => one with
    {
        Range = new(one.Range.Start, next.Range.End),
        Text = TextWords.Join(one.Text, next.Text),
        Words = [.. one.Words, .. next.Words],
        WordTimesEstimated = one.WordTimesEstimated || next.WordTimesEstimated,
    };
}
