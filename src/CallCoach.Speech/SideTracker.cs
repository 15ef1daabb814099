using CallCoach.Speech.Endings;
using CallCoach.Speech.Fillers;

namespace CallCoach.Speech;

/// <summary>Turns one side's frames into utterances, pauses, live values and totals.</summary>
/// <remarks>A silence is a pause when the other did not take the floor in it: it spoke for less than a backchannel. An utterance is told
/// <see cref="EndingAnalyzer.LookBeyondHops"/> after its end, which is before the shortest pause is over.</remarks>
internal sealed class SideTracker(Side side, ICallListener listener, ConversationOptions options)
{
    private const double LongestPauseInRateSeconds = 3.0;   // longer is waiting, not pausing (MiiTel's silence)
    private readonly UtteranceBuilder _utterance = new();
    private readonly EndingAnalyzer _endings = new();
    private readonly FillerDetector _fillers = new();
    private Utterance? _ended;
    private readonly LiveChannel _live = new();
    private readonly ChannelTotals _totals = new();
    private long _silenceStart;
    private int _otherHops;
    private bool _spoken;

    public ChannelReadings Readings() => _live.Readings();

    public ChannelMeasures Measures() => _totals.Measures();

    /// <param name="channel">Has just decided a frame.</param>
    /// <param name="otherActive">The other side speaks in this hop.</param>
    public void Process(SpeechChannel channel, bool otherActive)
    {
        var frame = channel.Frame;
        var pauseHops = frame.Active && _utterance.IsEmpty && _spoken ? EndSilence(frame.Position) : 0;
        _live.Add(channel, pauseHops);
        _totals.Add(channel, pauseHops);
        _endings.Add(frame);
        if (_fillers.Process(frame, channel.Semitones, channel.ChangeDb) is { } filler)
            listener.OnFiller(side, filler);
        if (frame.Active)
            _utterance.Add(channel);
        else if (!_utterance.IsEmpty)
            EndUtterance();
        if (_ended is { } ended && frame.Position >= ended.End + (EndingAnalyzer.LookBeyondHops - 1) * SpeechFormat.HopSamples)
            Tell(ended);
        _otherHops += !frame.Active && otherActive ? 1 : 0;
    }

    public void Finish()
    {
        if (!_utterance.IsEmpty)
            EndUtterance();
        if (_ended is { } ended)
            Tell(ended);
    }

    private void EndUtterance()
    {
        var utterance = _utterance.Build();
        (_ended, _silenceStart, _otherHops, _spoken) = (utterance, utterance.End, 0, true);
    }

    private void Tell(Utterance ended)
    {
        _ended = null;
        var utterance = ended with { Ending = _endings.Judge(new TimeRange(ended.Start, ended.End)) };
        _live.Add(utterance.Ending);
        _totals.Add(utterance);
        listener.OnUtterance(side, utterance);
    }

    // Answers how much of the silence counts into the speaking rate, in hops.
    private int EndSilence(long position)
    {
        var silence = new TimeRange(_silenceStart, position);
        if (silence.Seconds >= options.DeadAirSeconds || SpeechFormat.Seconds(_otherHops * SpeechFormat.HopSamples) >= options.FloorSeconds)
            return 0;
        _totals.Add(silence);
        listener.OnPause(side, silence);
        return silence.Seconds <= LongestPauseInRateSeconds ? (int)(silence.Length / SpeechFormat.HopSamples) - _otherHops : 0;
    }
}
