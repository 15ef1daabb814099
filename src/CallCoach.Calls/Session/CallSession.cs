using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>What decides in a call: sound of the source in, readings, cues, score and traces out. No clock, no file, no network.</summary>
/// <remarks>
/// A live call, an upload, a replay and the command line all feed one of these, so that the same sound gets the same cues at the same
/// times everywhere, whatever the packet sizes. One thread at a time.
/// </remarks>
public sealed class CallSession : ICallListener, ICueListener, IWordListener
{
    private const int BlockSamples = 4096;   // bounds the scratch buffers, not the packets
    private const int HopsAtOnce = 5;        // cues come no later for it; text would, so a call with text waits for nothing
    private readonly ICallObserver? _observer;
    private readonly CallAnalyzer _analyzer;
    private readonly CueEngine _cues;
    private readonly Resampler[] _resamplers;
    private readonly float[][] _narrow;
    private readonly TraceRecorder[] _traces;   // by side
    private readonly StretchFinder[] _stretches;   // by side
    private readonly List<CueRecord> _shown = [];
    private readonly List<CueWithheld> _withheld = [];
    private readonly List<WordFinding> _found = [];
    private readonly List<TimeRange> _fillers = [];   // of the agent, in the sound
    private CallResult? _result;

    /// <param name="settings">Of this call.</param>
    /// <param name="observer">Is told what is found as it is found; null when only the result is wanted.</param>
    public CallSession(CallSettings settings, ICallObserver? observer = null)
    {
        if (settings.Channels is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(settings), settings.Channels, "A call has 1 or 2 channels.");
        Settings = settings;
        _observer = observer;
        _cues = new CueEngine(settings.Plan, settings.Language, settings.Usual, this, settings.Phrases is { } phrases ? new WordSettings(phrases, settings.Script, this) : null);
        _analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = settings.Channels, BlockHops = settings.IsWrittenDown ? 1 : HopsAtOnce }, this);
        _resamplers = [.. Enumerable.Range(0, settings.Channels).Select(_ => new Resampler(settings.SampleRateHz, SpeechFormat.SampleRateHz))];
        _narrow = [.. _resamplers.Select(r => new float[Math.Max(r.MostOutputs(BlockSamples), r.MostFlushed)])];
        _traces = [.. Enumerable.Range(0, settings.Channels).Select(_ => new TraceRecorder())];
        _stretches = [.. _traces.Select(_ => new StretchFinder())];
    }

    public CallSettings Settings { get; }

    /// <summary>The newest live values.</summary>
    public CallReadings Readings { get; private set; }

    /// <summary>What the words tell up to now.</summary>
    public WordReadings WordReadings => _cues.Words?.Readings ?? default;

    /// <summary>The agent's usual as far as it is known now.</summary>
    public AgentUsual Usual => _cues.Usual;

    /// <summary>What the call is judged by.</summary>
    public Bands Bands => _cues.Bands;

    /// <summary>Cues shown so far, in order.</summary>
    public IReadOnlyList<CueRecord> Cues => _shown;

    /// <summary>What the words have shown so far, in the order in which it was found.</summary>
    public IReadOnlyList<WordFinding> Found => [.. _found];

    /// <summary>The cue on the screen; null when there is none.</summary>
    public CueRecord? Shown => _shown.Count > 0 && _shown[^1].Cleared is null ? _shown[^1] : null;

    private int AgentChannel => Settings.Roles.ChannelOf(Side.Agent, Settings.Channels);

    /// <summary>Takes the next samples of every channel.</summary>
    /// <param name="first">First channel, at the source's rate, full scale ±1.</param>
    /// <param name="second">As many of the second; empty for a call with one channel.</param>
    public void Process(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        if (second.Length != (Settings.Channels == 1 ? 0 : first.Length))
            throw new ArgumentException($"{first.Length} samples on the first channel, but {second.Length} on the second.", nameof(second));
        for (var at = 0; at < first.Length; at += BlockSamples)
        {
            var length = Math.Min(BlockSamples, first.Length - at);
            var narrowed = _resamplers[0].Process(first.Slice(at, length), _narrow[0]);
            if (Settings.Channels == 2)
                _resamplers[1].Process(second.Slice(at, length), _narrow[1]);
            Analyse(narrowed);
        }
    }

    /// <summary>Takes a line of the transcript, as late as it comes; one of a number that is known takes that one's place.</summary>
    public void Hear(TranscriptLine line) => _cues.OnLine(line);

    /// <summary>What comes next up to <paramref name="end"/> is silence in place of sound that did not come.</summary>
    /// <param name="start">First sample, at the source's rate.</param>
    /// <param name="end">One past the last.</param>
    public void TellGap(long start, long end) => _cues.OnGap(new TimeRange(Narrow(start), Narrow(end)));

    /// <summary>The call is over.</summary>
    /// <param name="wordsAreWhole">Is asked when the last utterance is known: only words of the whole call count for the score. Null: they are.</param>
    public CallResult Finish(Func<bool>? wordsAreWhole = null)
    {
        if (_result is not null)
            return _result;
        var narrowed = 0;
        for (var c = 0; c < _resamplers.Length; c++)
            narrowed = _resamplers[c].Flush(_narrow[c]);
        Analyse(narrowed);
        _analyzer.Finish();
        for (var side = Side.Agent; (int)side < _stretches.Length; side++)
            Tell(side, _stretches[(int)side].Finish());
        _cues.End(_analyzer.Position);
        var measures = _analyzer.Measures();
        var wholeWords = wordsAreWhole?.Invoke() ?? true;
        var words = Words(measures);
        var judged = new ScoredCall(measures, Settings.Usual, _cues.Bands)
        {
            VoicedFillers = _fillers,
            Words = wholeWords ? words?.Measures : null,
            Cues = [.. _shown.Select(cue => new CueSpan(cue.Raised.Code, cue.Raised.Evidence.Range))],
        };
        return _result = new CallResult(Settings, judged, CallScorer.Score(judged, Settings.Card), _shown, _withheld, _cues.Usual, Traces()) { Words = words };
    }

    void ICallListener.OnFrame(Side side, in ChannelFrame frame)
    {
        _traces[(int)side].OnFrame(frame);
        _cues.OnFrame(side, frame);
        Tell(side, _stretches[(int)side].Process(frame));
    }

    void ICallListener.OnUtterance(Side side, in Utterance utterance)
    {
        _cues.OnUtterance(side, utterance);
        Settings.Tap?.OnUtterance(side, utterance);
    }

    void ICallListener.OnFiller(Side side, TimeRange filler)
    {
        if (side == Side.Agent)
            _fillers.Add(filler);
        _cues.OnFiller(side, filler);
    }

    void IWordListener.OnFinding(WordFinding finding)
    {
        _found.Add(finding);
        _observer?.OnFound(finding);
    }

    void ICallListener.OnPause(Side side, TimeRange pause) => _cues.OnPause(side, pause);

    void ICallListener.OnTurn(Side side, TimeRange turn) => _cues.OnTurn(side, turn);

    void ICallListener.OnInterruption(Side side, TimeRange overlap) => _cues.OnInterruption(side, overlap);

    void ICallListener.OnReadings(in CallReadings readings)
    {
        Readings = readings;
        _traces[(int)Side.Agent].OnReadings(readings.Agent);
        if (readings.HasCustomer)
            _traces[(int)Side.Customer].OnReadings(readings.Customer);
        _cues.OnReadings(readings);
        _observer?.OnReadings(readings, _cues.Usual);
    }

    void ICueListener.OnRaised(CueRaised cue)
    {
        var record = new CueRecord(cue);
        _shown.Add(record);
        _observer?.OnCueRaised(record);
    }

    void ICueListener.OnCleared(CueCleared cue)
    {
        var record = _shown[cue.Number - 1];
        record.Cleared = cue;
        _observer?.OnCueCleared(record);
    }

    void ICueListener.OnOutcome(CueOutcome outcome) => _shown[outcome.Number - 1].Followed = outcome.Changed;

    void ICueListener.OnWithheld(CueWithheld moment) => _withheld.Add(moment);

    private void Tell(Side side, SpokenStretch? stretch)
    {
        if (stretch is { } said)
            _observer?.OnStretch(side, said);
    }

    private void Analyse(int samples)
    {
        if (samples == 0)
            return;
        var agent = _narrow[AgentChannel].AsSpan(0, samples);
        var customer = Settings.Channels == 1 ? default : _narrow[1 - AgentChannel].AsSpan(0, samples);
        Settings.Tap?.OnSound(agent, customer);
        _analyzer.Process(agent, customer);
    }

    private WordsOfCall? Words(CallMeasures measures) =>
        _cues.Words is { } tracker && tracker.Measures(measures) is { } numbers ? new WordsOfCall(tracker.Read().Findings, numbers, Settings.BookVersion) : null;

    private long Narrow(long position) => (long)Math.Round((double)position * SpeechFormat.SampleRateHz / Settings.SampleRateHz);

    // The recorder of a side holds the channel that the side is on.
    private CallTraces Traces() => new([.. Enumerable.Range(0, Settings.Channels)
        .Select(channel => _traces[(int)Settings.Roles.SideOf(channel, Settings.Channels)].Finish())]);
}
