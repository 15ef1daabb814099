namespace CallCoach.Coaching;

/// <summary>Neither loud nor soft, stretch by stretch, against the team's band.</summary>
public sealed class VolumeCriterion : ICriterion
{
    public string Id => "volume";

    public string Reading => "levelDbfs";

    public Band BandOf(ScoredCall call) => call.Bands.LevelDbfs;

    public CriterionResult Judge(ScoredCall call, Curve curve) =>
        Weighing.Weigh(call.Measures.Agent.ActiveLevelDbfs,
            [.. call.Stretches.Select(stretch => (stretch.Range, stretch.SpeechSeconds, curve.At(stretch.LevelDbfs)))]);
}
