using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Agent and customer talk at clearly different paces, and the agent could meet the customer within the team's band. Reasons and sources: docs/cues/match-pace.md.</summary>
public sealed class MatchPaceRule(MatchPaceOptions options) : ICueRule
{
    public string Id => "match-pace";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        ref readonly var readings = ref call.Readings;
        if (!readings.HasCustomer || !readings.Agent.Speaking || !readings.Agent.SpeakingRate.IsKnown)
            return CueVerdict.Unsure;
        var since = call.Position - SpeechFormat.Samples(options.LookBackSeconds);
        var ratio = call.AgentUtterances.ArticulationRate(options.SpeechSeconds, since) / call.CustomerUtterances.ArticulationRate(options.SpeechSeconds, since);
        if (double.IsNaN(ratio))
            return CueVerdict.Unsure;
        var toGo = TimesToTarget(readings.Agent.SpeakingRate.Value, ratio, call.Bands.SpeakingRate);
        if (toGo >= options.Apart || toGo <= 1 / options.Apart)
            return CueVerdict.Raise(Evidence(call, ratio));
        var band = call.Bands.PaceRatio;
        return toGo > band.HighEdge || toGo < band.LowEdge ? CueVerdict.Lingering : CueVerdict.Quiet;
    }

    // How many times faster the agent talks than where the customer could be met without leaving the band.
    private static double TimesToTarget(double speakingRate, double ratio, Band band) => speakingRate / band.Clamp(speakingRate / ratio);

    private static CueEvidence Evidence(CallView call, double ratio) =>
        new("paceRatio", ratio, double.NaN, call.Bands.PaceRatio.LowEdge, call.Bands.PaceRatio.HighEdge, call.Last(PaceReading.WindowSeconds));
}
