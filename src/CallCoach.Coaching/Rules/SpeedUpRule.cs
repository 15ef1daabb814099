namespace CallCoach.Coaching;

/// <summary>The agent talks slower than the team's band or than usual. Reasons and sources: docs/cues/speed-up.md.</summary>
public sealed class SpeedUpRule(SpeedUpOptions options) : ICueRule
{
    public string Id => "speed-up";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        if (PaceReading.Of(call, options.LeastSpeechSeconds, options.LeastConfidence) is not { } pace)
            return CueVerdict.Unsure;
        var band = call.Bands.SpeakingRate;
        // Slow whatever is usual: even without its pauses this talk is below what the band allows with them.
        var crawls = pace.Articulation < band.LowEdge;
        var tooSlow = crawls
            || pace.AgainstUsualAtMost <= options.BelowUsual
            || (pace.Speaking < band.LowEdge && pace.AgainstUsualAtMost <= options.BelowUsualOutsideBand);
        if (tooSlow)
            return CueVerdict.Raise(pace.Evidence(call, band));
        return pace.AgainstUsualAtMost < options.BackAbove ? CueVerdict.Lingering : CueVerdict.Quiet;
    }
}
