using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent's pace now, against usual, as the pace rules need it.</summary>
/// <remarks>
/// Speaking rate counts pauses in, articulation rate leaves them out. Talk without pauses raises the first alone, a long
/// thought lowers the first alone, and neither is hurry or dawdling: only what both rates say is believed.
/// </remarks>
internal readonly record struct PaceReading(double Speaking, double Articulation, double UsualSpeaking, double UsualArticulation)
{
    /// <summary>About the stretch that the live rates rest on.</summary>
    public const double WindowSeconds = 6;

    public bool UsualKnown => !double.IsNaN(UsualSpeaking) && !double.IsNaN(UsualArticulation);

    /// <summary>Times usual; NaN while usual is unknown.</summary>
    public double SpeakingAgainstUsual => Speaking / UsualSpeaking;

    /// <summary>Times usual; NaN while usual is unknown.</summary>
    public double ArticulationAgainstUsual => Articulation / UsualArticulation;

    /// <summary>By the rate that rose less; NaN while usual is unknown.</summary>
    public double AgainstUsualAtLeast => Math.Min(SpeakingAgainstUsual, ArticulationAgainstUsual);

    /// <summary>By the rate that fell less; NaN while usual is unknown.</summary>
    public double AgainstUsualAtMost => Math.Max(SpeakingAgainstUsual, ArticulationAgainstUsual);

    /// <summary>The agent's usual itself lies above an edge, or nobody knows: then steps away from usual say nothing.</summary>
    public bool IsHabitAbove(double edge) => !UsualKnown || UsualSpeaking > edge;

    /// <summary>Null while the agent is quiet, has said too little, the rates are not sure enough, or the level is far from usual.</summary>
    public static PaceReading? Of(CallView call, double leastSpeechSeconds, double leastConfidence)
    {
        ref readonly var readings = ref call.Readings;
        var agent = readings.Agent;
        if (!agent.Speaking || agent.SpeechSeconds < leastSpeechSeconds)
            return null;
        if (!agent.SpeakingRate.IsKnownWith(leastConfidence) || !agent.ArticulationRate.IsKnownWith(leastConfidence))
            return null;
        if (!call.IsNearUsualLevel(agent.LevelDbfs.Value))
            return null;
        return new(agent.SpeakingRate.Value, agent.ArticulationRate.Value, call.Usual.SpeakingRate, call.Usual.ArticulationRate);
    }

    public CueEvidence Evidence(CallView call, Band band) =>
        new("speakingRate", Speaking, UsualSpeaking, band.LowEdge, band.HighEdge, call.Last(WindowSeconds));
}
