using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>The text of a running call: asks for each utterance, takes what comes. The call that owns it locks.</summary>
internal sealed class LiveText
{
    private readonly TranscriptionDesk _desk;
    private readonly CallStart _start;
    private readonly string _path;
    private readonly List<TranscriptLine> _lines = [];
    private int _spoken, _answered;

    /// <param name="start">What the source said.</param>
    /// <param name="path">The recording.</param>
    /// <param name="desk">Where text comes from.</param>
    public LiveText(CallStart start, string path, TranscriptionDesk desk)
    {
        (_start, _path, _desk) = (start, path, desk);
        (State, Code) = desk.StateFor(start.Language, TranscriptState.Live);
    }

    public TranscriptState State { get; private set; }

    /// <summary>Why there is no text; null when there is.</summary>
    public string? Code { get; }

    /// <summary>There is text in this call, sooner or later.</summary>
    public bool IsWanted => State is TranscriptState.Live or TranscriptState.Behind;

    /// <summary>All that was said is written down.</summary>
    public bool IsWhole => _answered == _spoken;

    /// <summary>In order of arrival; later lines do not change it.</summary>
    public CallText SoFar() => new(State, Code, [.. _lines], null);

    /// <summary>Asks for the text of an utterance. One that cannot be taken now is made up for after the call.</summary>
    /// <param name="side">Who spoke.</param>
    /// <param name="utterance">The utterance.</param>
    /// <param name="channel">Of the recording.</param>
    /// <param name="taker">Gets the text.</param>
    /// <param name="ending">The call ends just now: nobody would be there to take it.</param>
    /// <returns>True when that changed the state.</returns>
    public bool Ask(Side side, in Utterance utterance, int channel, ITextTaker taker, bool ending)
    {
        if (!IsWanted)
            return false;
        _spoken++;
        if (ending)
            return false;
        var job = new TranscriptionJob(_start.CallId, side, SpokenStretch.Of(utterance), _start.Language ?? "", TranscriptionPriority.Live,
            range => RecordingClips.Read(_path, channel, range));
        var state = _desk.TryAsk(job, taker) ? TranscriptState.Live : TranscriptState.Behind;
        (var before, State) = (State, state);
        return before != state;
    }

    /// <summary>Takes the text of an utterance.</summary>
    /// <returns>The new lines.</returns>
    public IReadOnlyList<TranscriptLine> Take(Side side, IReadOnlyList<TranscribedPiece> pieces)
    {
        _answered++;
        var lines = pieces.Select((piece, i) => LineOf.Piece(piece, _lines.Count + 1 + i, side)).ToList();
        _lines.AddRange(lines);
        return lines;
    }

    /// <summary>Agent and customer were taken for each other.</summary>
    public void SwapSides()
    {
        for (var i = 0; i < _lines.Count; i++)
            _lines[i] = LineOf.OtherSide(_lines[i]);
    }

    /// <summary>The call is over. What was asked for and has not come is made up for.</summary>
    /// <param name="said">That the words of the whole call gave.</param>
    public CallText Finish(WordsOfCall? said)
    {
        if (IsWanted)
            State = IsWhole ? TranscriptState.Done : TranscriptState.Working;
        return SoFar() with { Words = said };
    }
}
