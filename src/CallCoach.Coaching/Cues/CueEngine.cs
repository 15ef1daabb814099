using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>
/// Decides for one call which cue is shown when. Rules judge; the engine alone holds a judgement until it has lasted,
/// shows one cue at a time, spaces them, and takes each away when the behaviour is back.
/// </summary>
/// <remarks>
/// Feed it what the analysis tells, in that order; time is the position of the readings, so the result does not depend
/// on how the sound was cut into packets. One thread at a time. A moment in which nothing is decided allocates nothing.
/// </remarks>
public sealed class CueEngine : ICallListener
{
    private readonly CoachingPlan _plan;
    private readonly ICueListener _listener;
    private readonly CueTrack[] _tracks;   // the most urgent first
    private readonly CueBudget _budget;
    private readonly CallView _call;
    private readonly UsualEstimator _usual;
    private CueTrack? _shownBy;
    private CueRaised? _shown;
    private int _number;
    private bool _ended;

    /// <param name="plan">The team's rules.</param>
    /// <param name="language">BCP 47 tag of the call, for the bands; null when unknown.</param>
    /// <param name="earlier">The agent's usual from earlier calls; <see cref="AgentUsual.Unknown"/> when there are none.</param>
    /// <param name="listener">Is told what is decided.</param>
    /// <param name="words">What is listened for in the words; null for a call without transcript: then no rule that needs words is judged.</param>
    public CueEngine(CoachingPlan plan, string? language, AgentUsual earlier, ICueListener listener, WordSettings? words = null)
    {
        _plan = plan;
        _listener = listener;
        _tracks = [.. plan.CreateRules().OrderByDescending(rule => rule.Pacing.Urgency).Select(rule => new CueTrack(rule))];
        _budget = new CueBudget(plan.Pacing);
        _call = new CallView(plan.BandsFor(language), plan) { Words = words is null ? null : new WordView(words) };
        _usual = new UsualEstimator(earlier);
        _call.Usual = _usual.Current;
    }

    /// <summary>The agent's usual values as far as they are known now; what the screen shows beside the readings.</summary>
    public AgentUsual Usual => _usual.Current;

    /// <summary>The bands that this call is judged by.</summary>
    public Bands Bands => _call.Bands;

    /// <summary>The words so far; null for a call without transcript.</summary>
    public WordTracker? Words => _call.Words?.Tracker;

    /// <summary>The cue that is on the screen; null when there is none.</summary>
    public CueRaised? Shown => _shown;

    public void OnFrame(Side side, in ChannelFrame frame) => _call.OnFrame(side, frame);

    public void OnUtterance(Side side, in Utterance utterance) => _call.OnUtterance(side, utterance);

    /// <summary>No rule needs single pauses: runs of talk are kept from frames.</summary>
    public void OnPause(Side side, TimeRange pause)
    {
    }

    public void OnTurn(Side side, TimeRange turn) => _call.OnTurn(side, turn);

    public void OnInterruption(Side side, TimeRange overlap) => _call.OnInterruption(side, overlap);

    /// <summary>Where the words have no filler in this place, one is counted.</summary>
    public void OnFiller(Side side, TimeRange filler)
    {
        if (side == Side.Agent)
            _call.Words?.OnVoicedFiller(filler);
    }

    /// <summary>A line of the transcript has come, late as they are and in any order. Findings are told at once; cues follow with the next readings.</summary>
    public void OnLine(TranscriptLine line) => _call.Words?.OnLine(line);

    /// <summary>Part of the call was lost or paused and stands as silence. Tell it before that silence is analysed: nothing is judged in it.</summary>
    public void OnGap(TimeRange gap) => _call.OnGap(gap);

    /// <summary>Judges the moment. Readings of a moment that has been judged already change nothing.</summary>
    public void OnReadings(in CallReadings readings)
    {
        if (_ended || readings.Position <= _call.Position)
            return;
        _call.OnReadings(readings);
        _usual.OnReadings(readings.Agent);
        _call.Usual = _usual.Current;

        foreach (var track in _tracks)
            track.Judge(_call);
        ClearWhatIsOver();
        ShowMostUrgent();
        foreach (var track in _tracks)
            track.Follow(_call.Position, _listener);
    }

    /// <summary>The call is over: clears the cue on the screen. What is told afterwards changes nothing.</summary>
    /// <param name="position">Length of the call.</param>
    public void End(long position)
    {
        if (_ended)
            return;
        _ended = true;
        Clear(Math.Max(position, _call.Position), CueClearReason.CallEnded);
        foreach (var track in _tracks)
            track.Settle(changed: null, _listener);
    }

    private void ClearWhatIsOver()
    {
        if (_shown is null || _shownBy is null)
            return;
        var seconds = SpeechFormat.Seconds(_call.Position - _shown.Position);
        if (_shownBy.Verdict.State == CueState.Quiet && seconds >= _plan.Pacing.LeastShownSeconds)
            Clear(_call.Position, CueClearReason.Corrected);
        else if (seconds >= _shownBy.Rule.Pacing.ShowSeconds)
            Clear(_call.Position, CueClearReason.Expired);
    }

    private void ShowMostUrgent()
    {
        foreach (var track in _tracks)
        {
            if (track == _shownBy || !track.IsReady)
                continue;
            if (Obstacle(track) is { } reason)
                track.Withheld(reason, _call.Position, _plan.Pacing.FollowSeconds);
            else
                Show(track);
        }
    }

    private WithholdReason? Obstacle(CueTrack track)
    {
        if (track.Obstacle(_call.Position) is { } own)
            return own;
        if (_shownBy is not null && !MayReplaceShown(track))
            return WithholdReason.OtherCue;
        return _budget.Allows(_call.Position) ? null : WithholdReason.Budget;
    }

    private bool MayReplaceShown(CueTrack track) =>
        track.Rule.Pacing.Urgency > _shownBy!.Rule.Pacing.Urgency
        && SpeechFormat.Seconds(_call.Position - _shown!.Position) >= _plan.Pacing.LeastShownSeconds;

    private void Show(CueTrack track)
    {
        Clear(_call.Position, CueClearReason.Replaced);
        _shownBy = track;
        _shown = new CueRaised(++_number, track.Rule.Id, _call.Position, track.Verdict.Evidence, _plan.Version);
        _budget.Spend(_call.Position);
        track.Raised(_shown, _plan.Pacing.FollowSeconds, _listener);
        _listener.OnRaised(_shown);
    }

    private void Clear(long position, CueClearReason reason)
    {
        if (_shown is not { } cue)
            return;
        (_shown, _shownBy) = (null, null);
        _listener.OnCleared(new CueCleared(cue.Number, cue.Code, position, reason));
    }
}
