using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent talks faster than the team's band or than usual. Reasons and sources: docs/cues/slow-down.md.</summary>
public sealed class SlowDownRule(SlowDownOptions options) : ICueRule
{
    public string Id => "slow-down";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        if (PaceReading.Of(call, options.LeastSpeechSeconds, options.LeastConfidence) is not { } pace)
            return CueVerdict.Unsure;
        var band = call.Bands.SpeakingRate;
        var outside = pace.Speaking > band.HighEdge;
        var hurries = pace.ArticulationAgainstUsual >= (outside ? options.AboveUsualOutsideBand : options.AboveUsual)
            && pace.SpeakingAgainstUsual >= options.BackBelow;
        var tooFast = hurries || (pace.Speaking > band.HighEdge * options.AboveBand && pace.IsHabitAbove(band.HighEdge));
        if (tooFast)
            return CueVerdict.Raise(pace.Evidence(call, band));
        var lingers = pace.UsualKnown ? pace.AgainstUsualAtLeast > options.BackBelow : outside;
        return lingers ? CueVerdict.Lingering : CueVerdict.Quiet;
    }
}
