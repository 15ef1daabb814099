using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>Keeps everything that an engine tells, in its order.</summary>
public sealed class RecordingListener : ICueListener
{
    public List<object> All { get; } = [];

    public IEnumerable<CueRaised> Raised => All.OfType<CueRaised>();

    public IEnumerable<CueCleared> Cleared => All.OfType<CueCleared>();

    public IEnumerable<CueOutcome> Outcomes => All.OfType<CueOutcome>();

    public IEnumerable<CueWithheld> Withheld => All.OfType<CueWithheld>();

    public void OnRaised(CueRaised cue) => All.Add(cue);

    public void OnCleared(CueCleared cue) => All.Add(cue);

    public void OnOutcome(CueOutcome outcome) => All.Add(outcome);

    public void OnWithheld(CueWithheld moment) => All.Add(moment);
}
