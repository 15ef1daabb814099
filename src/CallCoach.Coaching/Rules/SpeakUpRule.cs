namespace CallCoach.Coaching;

/// <summary>The agent's voice is softer than the team's band or than at the beginning of the call. Reasons and sources: docs/cues/speak-up.md.</summary>
public sealed class SpeakUpRule(SpeakUpOptions options) : ICueRule
{
    public string Id => "speak-up";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        if (LevelReading.Of(call, options.LeastSpeechSeconds, options.LeastConfidence) is not { } level)
            return CueVerdict.Unsure;
        var low = call.Bands.LevelDbfs.LowEdge;
        var below = -level.AboveUsualDb;
        var tooSoft = below >= options.BelowUsualDb
            || (level.Dbfs < low && below >= options.BelowUsualOutsideBandDb)
            || level.Dbfs < low - options.BelowBandDb;
        if (tooSoft)
            return CueVerdict.Raise(level.Evidence(call));
        var lingers = level.UsualKnown ? below > options.BackWithinDb : level.Dbfs < low;
        return lingers ? CueVerdict.Lingering : CueVerdict.Quiet;
    }
}
