using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>One call while its sound arrives: what comes is written first, analysed then, in the thread that brings it.</summary>
/// <remarks>
/// Any thread may call; one at a time gets in. A fault in here ends this call and no other: the recording is closed, what was
/// found so far is kept, and the exception goes to the source's connection once.
/// </remarks>
public sealed class LiveCall : ICallObserver
{
    private readonly Lock _gate = new();
    private readonly CallRecording _recording;
    private readonly SourceSound _sound;
    private readonly ICallEvents _events;
    private readonly LiveWords _words;
    private CallSession _session;
    private bool _quiet;          // while recorded sound is analysed again nobody is told
    private bool _rejoined;       // the next hole is what the broken connection cost

    /// <param name="start">What the source said.</param>
    /// <param name="plan">The team's cue rules.</param>
    /// <param name="card">What the call is judged by when it is over.</param>
    /// <param name="usual">The agent's, from earlier calls.</param>
    /// <param name="policy">What the team wants of it.</param>
    /// <param name="recording">Empty; the call closes it.</param>
    /// <param name="desk">Where text comes from.</param>
    /// <param name="events">Is told what happens.</param>
    /// <param name="options">What is allowed.</param>
    /// <param name="clock">Guards against sources that run ahead of it.</param>
    public LiveCall(
        CallStart start, CoachingPlan plan, ScoreCard card, AgentUsual usual, CallPolicy policy, CallRecording recording, TranscriptionDesk desk,
        ICallEvents events, LiveCallOptions options, TimeProvider clock)
    {
        Start = start;
        Policy = policy;
        Consent = start.ConsentUnder(policy.Consent);
        _recording = recording;
        _sound = new SourceSound(start, recording, options, clock);
        _events = events;
        _words = new LiveWords(this, _gate, new LiveText(start, recording.FilePath, policy.Redact, desk), recording, events);
        _session = new CallSession(new CallSettings(start.SampleRateHz, start.Channels, start.Roles, start.Language, plan, usual) { Card = card, Tap = start.Tap, IsWrittenDown = _words.Text.IsWanted, Phrases = _words.Text.IsWanted ? policy.Phrases : null, Script = policy.Script, BookVersion = policy.BookVersion }, this);
    }

    public CallStart Start { get; }

    public Guid Id => Start.CallId;

    /// <summary>What the team wants of it.</summary>
    public CallPolicy Policy { get; }

    /// <summary>Where the customer's consent stands.</summary>
    public CallConsent Consent { get; private set; }

    /// <summary>What the words tell up to now.</summary>
    public WordReadings WordReadings => _session.WordReadings;

    /// <summary>Where its text stands.</summary>
    public TranscriptState TextState => _words.Text.State;

    public LiveCallState State { get; private set; }

    /// <summary>Who is on which channel now.</summary>
    public ChannelRoles Roles => _session.Settings.Roles;

    public CoachingPlan Plan => _session.Settings.Plan;

    /// <summary>What the call is judged by.</summary>
    public Bands Bands => _session.Bands;

    /// <summary>The cue on the screen; null when there is none.</summary>
    public CueRecord? Shown => _session.Shown;

    /// <summary>Samples of each channel that are on disk; where the source goes on.</summary>
    public long Position => _recording.Position;

    public double Seconds => (double)Position / Start.SampleRateHz;

    /// <summary>Takes sound.</summary>
    /// <param name="position">Of its first sample; what lies before <see cref="Position"/> is known already and dropped.</param>
    /// <param name="sound">Interleaved, in the source's encoding.</param>
    /// <exception cref="CallRefusedException">Not a whole number of frames, too far ahead, or too long.</exception>
    public void Append(long position, ReadOnlySpan<byte> sound)
    {
        lock (_gate)
        {
            if (State == LiveCallState.Ended)
                return;
            var end = _sound.Check(position, sound, paused: State == LiveCallState.Paused);
            if (State == LiveCallState.Paused)
                ChangeState(LiveCallState.Running);
            _sound.FillUpTo(position, _rejoined ? CallGapSpan.SourceLost : CallGapSpan.Lost, _session);
            _rejoined = false;
            if (Consent == CallConsent.Awaited)
                _sound.FillUpTo(end, CallGapSpan.NoConsent, _session);
            else
                _sound.Take(position, sound, _session);
        }
    }

    /// <summary>The source stops sending on purpose.</summary>
    public void Pause()
    {
        lock (_gate)
        {
            if (State == LiveCallState.Running)
                ChangeState(LiveCallState.Paused);
        }
    }

    /// <summary>The source goes on.</summary>
    /// <param name="position">Where; the time between is silence. Null: where it stopped.</param>
    public void Resume(long? position)
    {
        lock (_gate)
        {
            if (State != LiveCallState.Paused)
                return;
            if (position is { } at)
                _sound.GoOn(at, _session);
            ChangeState(LiveCallState.Running);
        }
    }

    /// <summary>The customer agrees: what is said from now on is recorded and listened to.</summary>
    /// <returns>False when it was not awaited.</returns>
    public bool GiveConsent()
    {
        lock (_gate)
        {
            if (Consent != CallConsent.Awaited || State == LiveCallState.Ended)
                return false;
            Consent = CallConsent.Given;
            _events.OnConsentGiven(this);
            return true;
        }
    }

    /// <summary>The connection broke.</summary>
    public void SourceLost()
    {
        lock (_gate)
        {
            if (State is LiveCallState.Running or LiveCallState.Paused)
                ChangeState(LiveCallState.SourceLost);
        }
    }

    /// <summary>The source is back.</summary>
    /// <returns>False when the call has a source, or has ended.</returns>
    public bool TryRejoin()
    {
        lock (_gate)
        {
            if (State != LiveCallState.SourceLost)
                return false;
            _rejoined = true;
            ChangeState(LiveCallState.Running);
            return true;
        }
    }

    /// <summary>Swaps agent and customer for the whole call: what is recorded is analysed again, and the call goes on from there.</summary>
    /// <returns>False for a call with one channel, or one that has ended.</returns>
    public bool SwapRoles()
    {
        lock (_gate)
        {
            if (State == LiveCallState.Ended || Start.Channels == 1)
                return false;
            TakeCueAway();
            var swapped = new CallSession(_session.Settings with { Roles = Roles.Swapped }, this);
            _quiet = true;
            try
            {
                _sound.Replay(swapped);
                _words.Text.SwapSides();
                foreach (var line in _words.Text.SoFar().Lines)
                    swapped.Hear(line);
            }
            finally
            {
                _quiet = false;
            }
            _session = swapped;
            _events.OnRolesSwapped(this);
            return true;
        }
    }

    /// <summary>What was said so far.</summary>
    public CallText TextSoFar()
    {
        lock (_gate)
            return _words.Text.SoFar();
    }

    /// <summary>What its words have shown so far.</summary>
    public IReadOnlyList<WordFinding> FoundSoFar()
    {
        lock (_gate)
            return _session.Found;
    }

    /// <summary>Takes what the agent says of a cue.</summary>
    /// <returns>The cue; null when there is none of that number.</returns>
    public CueRecord? GiveFeedback(int cueNumber, CueFeedback? feedback)
    {
        lock (_gate)
        {
            if (cueNumber < 1 || cueNumber > _session.Cues.Count)
                return null;
            var cue = _session.Cues[cueNumber - 1];
            cue.Feedback = feedback;
            return cue;
        }
    }

    /// <summary>The call is over. Once; later calls change nothing.</summary>
    /// <param name="status">How it ended.</param>
    /// <param name="errorCode">Why, when the source did not end it itself.</param>
    /// <param name="position">How long the source says it was; a rest that did not come is silence.</param>
    public void End(CallStatus status, string? errorCode = null, long? position = null)
    {
        lock (_gate)
        {
            if (State == LiveCallState.Ended)
                return;
            CallResult? result = null;
            _words.End();
            try
            {
                if (position is { } end)
                    _sound.Close(end, State == LiveCallState.Paused ? CallGapSpan.Paused : CallGapSpan.Lost, _session);
                result = _session.Finish(() => _words.Settle(_session));
            }
            finally
            {
                State = LiveCallState.Ended;
                CloseRecording(Outcome(status, result, errorCode));
            }
        }
    }

    private CallOutcome Outcome(CallStatus status, CallResult? result, string? errorCode)
    {
        var heard = Consent != CallConsent.Awaited;
        return new CallOutcome(status, Seconds, result, _sound.Gaps, errorCode ?? (heard ? null : CallOutcome.NoConsent))
        {
            SoundKept = heard,
            Text = _words.Text.Finish(result?.Words),
        };
    }

    // A disk that takes no more must not keep the archive from learning that the call is over.
    private void CloseRecording(CallOutcome outcome)
    {
        try
        {
            _recording.Dispose();
            if (!outcome.SoundKept)
                File.Delete(_recording.FilePath);
        }
        finally
        {
            _events.OnEnded(this, outcome);
        }
    }

    void ICallObserver.OnReadings(in CallReadings readings, AgentUsual usual)
    {
        if (_quiet)
            return;
        _events.OnReadings(this, readings, usual);
        _words.GoOn(readings);
    }

    void ICallObserver.OnCueRaised(CueRecord cue)
    {
        if (!_quiet)
            _events.OnCueRaised(this, cue);
    }

    void ICallObserver.OnCueCleared(CueRecord cue)
    {
        if (!_quiet)
            _events.OnCueCleared(this, cue);
    }

    void ICallObserver.OnStretch(Side side, SpokenStretch stretch)
    {
        if (!_quiet)
            _words.Ask(side, stretch);
    }

    void ICallObserver.OnFound(WordFinding finding)
    {
        if (!_quiet)
            _words.Found(finding);
    }

    /// <summary>Its words come to the session that runs now. With the lock held.</summary>
    internal CallSession Session => _session;

    private void TakeCueAway()
    {
        if (Shown is not { } cue)
            return;
        cue.Cleared = new CueCleared(cue.Raised.Number, cue.Raised.Code, _session.Readings.Position, CueClearReason.Replaced);
        _events.OnCueCleared(this, cue);
    }

    private void ChangeState(LiveCallState state)
    {
        State = state;
        _events.OnStateChanged(this);
    }
}
