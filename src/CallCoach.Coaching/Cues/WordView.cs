using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What the rules see of the words of a call. Words come 0.5 to 3 s after the sound, and sometimes out of order: each fact carries the place that it is about, and the rules judge how fresh that is.</summary>
public sealed class WordView : IWordListener
{
    private readonly WordTracker _tracker;
    private readonly IWordListener _listener;

    /// <param name="settings">What is listened for, and who else is told.</param>
    public WordView(WordSettings settings)
    {
        _listener = settings.Listener;
        _tracker = new WordTracker(settings with { Listener = this });
    }

    public WordTracker Tracker => _tracker;

    /// <summary>There is at least one line.</summary>
    public bool HasText { get; private set; }

    /// <summary>Per minute over the agent's last minute of speech; NaN while unknown.</summary>
    public double FillersPerMinute => _tracker.Readings.FillersPerMinute ?? double.NaN;

    /// <summary>Up to where the agent's words are known; 0 before the first.</summary>
    public long AgentHeardTo => double.IsNaN(_tracker.AgentHeardTo) ? 0 : SpeechFormat.Samples(_tracker.AgentHeardTo);

    /// <summary>The latest question that asked for the decision; null when there was none.</summary>
    public TimeRange? ClosingQuestion { get; private set; }

    /// <summary>A next step with a day or a time has been agreed.</summary>
    public bool HasNextStep { get; private set; }

    /// <summary>Where somebody last took leave; null when nobody has.</summary>
    public TimeRange? Goodbye { get; private set; }

    /// <summary>Where the agent last asked for a moment of waiting; null when never.</summary>
    public TimeRange? Hold { get; private set; }

    /// <summary>The step that the call is in; null while unknown.</summary>
    public string? Stage { get; private set; }

    /// <summary>Since when the call is past its offer: in the steps from the close on; null before.</summary>
    public long? ClosingSince { get; private set; }

    internal void OnLine(TranscriptLine line)
    {
        HasText = true;
        _tracker.OnLine(line);
        if (_tracker.Stage == Stage)
            return;
        Stage = _tracker.Stage;
        var closing = Stage is CallStage.Close or CallStage.AfterSales or CallStage.Referral;
        ClosingSince = closing ? ClosingSince ?? SpeechFormat.Samples(line.Start) : null;
    }

    internal void OnVoicedFiller(TimeRange range) => _tracker.OnVoicedFiller(range);

    void IWordListener.OnFinding(WordFinding finding)
    {
        var range = new TimeRange(SpeechFormat.Samples(finding.Start), SpeechFormat.Samples(finding.End));
        switch (finding.Kind)
        {
            case WordFindingKind.ClosingQuestion:
                ClosingQuestion = Later(ClosingQuestion, range);
                break;
            case WordFindingKind.Goodbye:
                Goodbye = Later(Goodbye, range);
                break;
            case WordFindingKind.Hold:
                Hold = Later(Hold, range);
                break;
            case WordFindingKind.NextStep:
                HasNextStep = true;
                break;
        }

        _listener.OnFinding(finding);
    }

    private static TimeRange Later(TimeRange? known, TimeRange range) => known is { } last && last.Start > range.Start ? last : range;
}
