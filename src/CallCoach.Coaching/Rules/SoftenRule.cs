namespace CallCoach.Coaching;

/// <summary>The agent's voice is louder than the team's band or than at the beginning of the call. Reasons and sources: docs/cues/soften.md.</summary>
public sealed class SoftenRule(SoftenOptions options) : ICueRule
{
    public string Id => "soften";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        if (LevelReading.Of(call, options.LeastSpeechSeconds, options.LeastConfidence) is not { } level)
            return CueVerdict.Unsure;
        var high = call.Bands.LevelDbfs.HighEdge;
        var tooLoud = level.AboveUsualDb >= options.AboveUsualDb
            || (level.Dbfs > high && level.AboveUsualDb >= options.AboveUsualOutsideBandDb)
            || level.Dbfs > high + options.AboveBandDb;
        if (tooLoud)
            return CueVerdict.Raise(level.Evidence(call));
        var lingers = level.UsualKnown ? level.AboveUsualDb > options.BackWithinDb : level.Dbfs > high;
        return lingers ? CueVerdict.Lingering : CueVerdict.Quiet;
    }
}
