using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One rule in one call: how long its behaviour has lasted, when it was shown, and what is still to be told about it.</summary>
internal sealed class CueTrack(ICueRule rule)
{
    private const double SustainTolerance = 1e-6;   // so that 30 × 0.1 s of speech is 3 s

    private double _held;
    private double _agentSpeech;
    private long _position;
    private long _lastRaised = long.MinValue;
    private bool _told;          // this stretch of the behaviour has been shown or withheld already
    private (CueRaised Cue, long Until)? _shown;
    private (CueWithheld Moment, long Until)? _withheld;

    public ICueRule Rule => rule;

    public CueVerdict Verdict { get; private set; } = CueVerdict.Unsure;

    public int TimesRaised { get; private set; }

    /// <summary>The behaviour deserves the cue now and has lasted long enough.</summary>
    public bool IsReady => Verdict.State == CueState.Raised && _held >= rule.Pacing.SustainSeconds - SustainTolerance;

    public void Judge(CallView call)
    {
        Verdict = call.InGap ? CueVerdict.Unsure : rule.Judge(call);
        var passed = Passed(call);
        _held = Verdict.State switch
        {
            CueState.Raised => _held + passed,
            CueState.Quiet => 0,
            _ => _held,
        };
        if (Verdict.State == CueState.Quiet)
            _told = false;
    }

    /// <summary>What the kind's own pacing says against showing it now; null when nothing does.</summary>
    public WithholdReason? Obstacle(long position)
    {
        if (TimesRaised >= rule.Pacing.MostPerCall)
            return WithholdReason.MostPerCall;
        var free = TimesRaised == 0 || position - _lastRaised >= SpeechFormat.Samples(rule.Pacing.CooldownSeconds);
        return free ? null : WithholdReason.Cooldown;
    }

    public void Raised(CueRaised cue, double followSeconds, ICueListener listener)
    {
        Settle(changed: null, listener);
        _lastRaised = cue.Position;
        TimesRaised++;
        _told = true;
        _shown = (cue, cue.Position + SpeechFormat.Samples(followSeconds));
    }

    public void Withheld(WithholdReason reason, long position, double followSeconds)
    {
        if (_told)
            return;
        _told = true;
        _withheld = (new CueWithheld(rule.Id, position, Verdict.Evidence, reason, Changed: null), position + SpeechFormat.Samples(followSeconds));
    }

    /// <summary>Tells what followed, as soon as it is known.</summary>
    public void Follow(long position, ICueListener listener)
    {
        var changed = Verdict.State == CueState.Quiet;
        if (_shown is { } shown && (changed || position >= shown.Until))
            SettleShown(position, changed, listener);
        if (_withheld is { } withheld && (changed || position >= withheld.Until))
            SettleWithheld(changed, listener);
    }

    /// <summary>Tells that it never became known.</summary>
    public void Settle(bool? changed, ICueListener listener)
    {
        SettleShown(_position, changed, listener);
        SettleWithheld(changed, listener);
    }

    private void SettleShown(long position, bool? changed, ICueListener listener)
    {
        if (_shown is not { } shown)
            return;
        _shown = null;
        listener.OnOutcome(new CueOutcome(shown.Cue.Number, rule.Id, position, changed));
    }

    private void SettleWithheld(bool? changed, ICueListener listener)
    {
        if (_withheld is not { } withheld)
            return;
        _withheld = null;
        listener.OnWithheld(withheld.Moment with { Changed = changed });
    }

    private double Passed(CallView call)
    {
        var speech = call.Readings.Agent.SpeechSeconds;
        var passed = rule.Clock == SustainClock.AgentSpeech ? speech - _agentSpeech : SpeechFormat.Seconds(call.Position - _position);
        _agentSpeech = speech;
        _position = call.Position;
        return Math.Max(0, passed);
    }
}
