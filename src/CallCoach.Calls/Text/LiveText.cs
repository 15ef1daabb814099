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
    private readonly LineRedactor? _redactor;
    private int _spoken, _answered, _numbers;

    /// <param name="start">What the source said.</param>
    /// <param name="path">The recording.</param>
    /// <param name="redact">Numbers that identify people are masked.</param>
    /// <param name="desk">Where text comes from.</param>
    public LiveText(CallStart start, string path, bool redact, TranscriptionDesk desk)
    {
        _redactor = redact ? new LineRedactor() : null;
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

    /// <summary>Asks for the text of a stretch. One that cannot be taken now is made up for after the call.</summary>
    /// <param name="side">Who spoke.</param>
    /// <param name="stretch">What was spoken.</param>
    /// <param name="channel">Of the recording.</param>
    /// <param name="taker">Gets the text.</param>
    /// <param name="ending">The call ends just now: nobody would be there to take it.</param>
    /// <returns>True when that changed the state.</returns>
    public bool Ask(Side side, SpokenStretch stretch, int channel, ITextTaker taker, bool ending)
    {
        if (!IsWanted)
            return false;
        _spoken++;
        if (ending)
            return false;
        var job = new TranscriptionJob(_start.CallId, side, stretch, _start.Language ?? "", TranscriptionPriority.Live,
            range => RecordingClips.Read(_path, channel, range));
        var state = _desk.TryAsk(job, taker) ? TranscriptState.Live : TranscriptState.Behind;
        (var before, State) = (State, state);
        return before != state;
    }

    /// <summary>Takes the text of an utterance.</summary>
    /// <param name="channel">Of the recording.</param>
    /// <param name="sideOf">Who is on a channel now.</param>
    /// <param name="pieces">Empty when no words were said.</param>
    /// <returns>The new lines, and earlier ones that have changed by them.</returns>
    public IReadOnlyList<HeardLine> Take(int channel, Func<int, Side> sideOf, IReadOnlyList<TranscribedPiece> pieces)
    {
        _answered++;
        return Put(pieces.SelectMany(piece => Mask(LineOf.Piece(piece, ++_numbers, sideOf(channel)), channel)), sideOf);
    }

    /// <summary>All that was said is written down: what was masked because a number might go on is settled.</summary>
    /// <returns>The lines that this changes.</returns>
    public IReadOnlyList<HeardLine> Settle(Func<int, Side> sideOf) => _redactor is null ? [] : Put(_redactor.Finish(), sideOf);

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

    private IReadOnlyList<HeardLine> Mask(TranscriptLine line, int channel) => _redactor?.Take(line, channel) ?? [new HeardLine(line, channel, [])];

    private List<HeardLine> Put(IEnumerable<HeardLine> heard, Func<int, Side> sideOf)
    {
        var lines = heard.Select(one => one with { Line = one.Line with { Side = sideOf(one.Channel) } }).ToList();
        foreach (var one in lines)
        {
            var known = _lines.FindIndex(line => line.Number == one.Line.Number);
            if (known < 0)
                _lines.Add(one.Line);
            else
                _lines[known] = one.Line;
        }
        return lines;
    }
}
