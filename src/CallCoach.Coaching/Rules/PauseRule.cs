namespace CallCoach.Coaching;

/// <summary>The agent has talked without a break for longer than the band allows. Reasons and sources: docs/cues/pause.md.</summary>
public sealed class PauseRule(PauseOptions options) : ICueRule
{
    public string Id => "pause";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        if (call.AgentRun.At(call.Position) is not { } run || run.Seconds < call.Bands.RunSeconds.HighEdge)
            return CueVerdict.Quiet;
        return CueVerdict.Raise(new CueEvidence("monologueSeconds", run.Seconds, double.NaN, double.NaN, call.Bands.RunSeconds.HighEdge, run));
    }
}
