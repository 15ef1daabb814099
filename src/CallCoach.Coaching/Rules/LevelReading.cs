namespace CallCoach.Coaching;

/// <summary>The agent's level now, against usual, as the volume rules need it.</summary>
internal readonly record struct LevelReading(double Dbfs, double UsualDbfs)
{
    public bool UsualKnown => !double.IsNaN(UsualDbfs);

    /// <summary>Negative when softer; NaN while usual is unknown.</summary>
    public double AboveUsualDb => Dbfs - UsualDbfs;

    /// <summary>Null while the agent is quiet, has said too little, or the level is not sure enough.</summary>
    public static LevelReading? Of(CallView call, double leastSpeechSeconds, double leastConfidence)
    {
        ref readonly var readings = ref call.Readings;
        var agent = readings.Agent;
        if (!agent.Speaking || agent.SpeechSeconds < leastSpeechSeconds || !agent.LevelDbfs.IsKnownWith(leastConfidence))
            return null;
        return new(agent.LevelDbfs.Value, call.Usual.LevelDbfs);
    }

    public CueEvidence Evidence(CallView call) =>
        new("levelDbfs", Dbfs, UsualDbfs, call.Bands.LevelDbfs.LowEdge, call.Bands.LevelDbfs.HighEdge, call.Last(PaceReading.WindowSeconds));
}
