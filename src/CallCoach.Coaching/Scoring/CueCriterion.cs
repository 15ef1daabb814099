namespace CallCoach.Coaching;

/// <summary>A behaviour as its cue saw it: how often the cue was shown, in 10 minutes. Its evidence is what cost points.</summary>
public sealed class CueCriterion(string code) : ICriterion
{
    public const string ReadingName = "cuesPerTenMinutes";

    /// <summary>A short call is counted as this long, so that one cue in a minute is not ten in ten.</summary>
    private const double LeastCountedSeconds = 300;

    /// <summary>Once in ten minutes is a reminder, not a habit.</summary>
    private static readonly Band Tolerated = new(null, 1);

    public string Id => CardMeasure.Cue;

    public string Reading => ReadingName;

    public Band BandOf(ScoredCall call) => Tolerated;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        var shown = call.Cues.Where(cue => cue.Code == code).Select(cue => cue.Evidence).ToList();
        var value = shown.Count * 600 / Math.Max(LeastCountedSeconds, call.Measures.DurationSeconds);
        var share = curve.At(value);
        return new CriterionResult(value, share, share < 1 ? [.. shown.Take(Weighing.MostMoments)] : []);
    }
}
