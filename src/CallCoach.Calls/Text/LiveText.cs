using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>The text of a running call: asks for each utterance, takes what comes. The call that owns it locks.</summary>
/// <remarks>
/// Utterances with short pauses between them share a line. Each is told as soon as it is known; when the sentence is over, it is heard
/// again as a whole, for a recogniser that hears all of a sentence makes fewer errors.
/// </remarks>
internal sealed class LiveText
{
    private readonly TranscriptionDesk _desk;
    private readonly CallStart _start;
    private readonly string _path;
    private readonly List<TranscriptLine> _lines = [];
    private readonly LineRedactor? _redactor;
    private readonly ChannelText[] _channels;
    private int _spoken, _answered, _numbers;

    /// <param name="start">What the source said.</param>
    /// <param name="path">The recording.</param>
    /// <param name="redact">Numbers that identify people are masked.</param>
    /// <param name="desk">Where text comes from.</param>
    public LiveText(CallStart start, string path, bool redact, TranscriptionDesk desk)
    {
        _redactor = redact ? new LineRedactor() : null;
        (_start, _path, _desk) = (start, path, desk);
        _channels = [.. Enumerable.Range(0, start.Channels).Select(_ => new ChannelText())];
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
    /// <param name="stretch">The utterance.</param>
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
        var asked = _channels[channel].TryAsk(stretch, (next, priority) => TryAsk(next, side, channel, taker, priority));
        (var before, State) = (State, asked ? TranscriptState.Live : TranscriptState.Behind);
        return before != State;
    }

    /// <summary>Nobody speaks on a channel: a sentence that is over by now is heard again as a whole.</summary>
    /// <param name="position">Of the call, in samples of the speech engine.</param>
    /// <param name="side">Who is on the channel now.</param>
    /// <param name="channel">Of the recording.</param>
    /// <param name="taker">Gets the text.</param>
    public void Pause(long position, Side side, int channel, ITextTaker taker) =>
        _channels[channel].Pause(position, (whole, priority) => TryAsk(whole, side, channel, taker, priority));

    /// <summary>Takes the text of an utterance or a sentence.</summary>
    /// <param name="channel">Of the recording.</param>
    /// <param name="job">That asked for it.</param>
    /// <param name="sideOf">Who is on a channel now.</param>
    /// <param name="pieces">Empty when no words were said; null when there is no text.</param>
    /// <returns>The new lines, and earlier ones that have changed by them.</returns>
    public IReadOnlyList<HeardLine> Take(int channel, TranscriptionJob job, Func<int, Side> sideOf, IReadOnlyList<TranscribedPiece>? pieces)
    {
        if (_channels[channel].TakeRevised(job) is not { } revised)
            return Put([.. _channels[channel].Answer(job, pieces).SelectMany(part => Tell(part, channel, sideOf))], sideOf);
        revised.Revise(pieces ?? []);
        return revised.IsRevised ? Put(Write(revised, channel, sideOf), sideOf) : [];
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

    private TranscriptionJob? TryAsk(SpokenStretch stretch, Side side, int channel, ITextTaker taker, TranscriptionPriority priority)
    {
        var job = new TranscriptionJob(_start.CallId, side, stretch, _start.Language ?? "", priority, range => RecordingClips.Read(_path, channel, range));
        return _desk.TryAsk(job, taker) ? job : null;
    }

    // An utterance without a text is made up for after the call: no line may lie over its place.
    private IReadOnlyList<HeardLine> Tell(AskedStretch part, int channel, Func<int, Side> sideOf)
    {
        if (part.Pieces is not { } pieces)
        {
            part.Sentence.Break();
            return [];
        }
        _answered++;
        part.Sentence.Tell(pieces);
        return pieces.Count > 0 || part.Sentence.IsRevised ? Write(part.Sentence, channel, sideOf) : [];
    }

    private IReadOnlyList<HeardLine> Write(SpokenSentence sentence, int channel, Func<int, Side> sideOf)
    {
        if (sentence.Text is not { } text)
            return [];
        if (sentence.Line == 0)
            sentence.Line = ++_numbers;
        var heard = Mask(LineOf.Piece(text, sentence.Line, sideOf(channel)), channel);
        sentence.IsFixed |= RedactedSound.Of(heard).Any();   // what is silenced can be heard no second time
        return heard;
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
