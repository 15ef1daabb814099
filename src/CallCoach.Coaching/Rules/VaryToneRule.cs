namespace CallCoach.Coaching;

/// <summary>The agent's pitch hardly moves. Reasons and sources: docs/cues/vary-tone.md.</summary>
public sealed class VaryToneRule(VaryToneOptions options) : ICueRule
{
    /// <summary>What the live pitch spread rests on.</summary>
    private const double WindowSeconds = 30;

    public string Id => "vary-tone";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        ref readonly var readings = ref call.Readings;
        var agent = readings.Agent;
        if (!agent.Speaking || agent.SpeechSeconds < options.LeastSpeechSeconds || !agent.PitchSpreadSemitones.IsKnownWith(options.LeastConfidence))
            return CueVerdict.Unsure;
        var spread = agent.PitchSpreadSemitones.Value;
        var usual = call.Usual.PitchSpreadSemitones;
        var low = call.Bands.PitchSpreadSemitones.LowEdge;
        if (spread < low * options.BelowBand || (spread < low && spread <= usual * options.BelowUsual))
            return CueVerdict.Raise(new CueEvidence("pitchSpreadSemitones", spread, usual, low, double.NaN, call.Last(WindowSeconds)));
        return spread < low * options.BackAboveBand ? CueVerdict.Lingering : CueVerdict.Quiet;
    }
}
