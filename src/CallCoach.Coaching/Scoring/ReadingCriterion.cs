namespace CallCoach.Coaching;

/// <summary>One number of the whole call against a curve.</summary>
public sealed class ReadingCriterion(CallReading reading) : ICriterion
{
    public string Id => CardMeasure.Reading;

    public string Reading => reading.Name;

    public Band BandOf(ScoredCall call) => reading.Band?.Invoke(call.Bands) ?? new Band(null, null);

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (reading.Lacking(call) is { } reason)
            return CriterionResult.Without(reason);
        var value = reading.Value(call);
        if (double.IsNaN(value))
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var share = curve.At(value);
        return new CriterionResult(value, share, share < 1 && reading.Moments is { } moments ? [.. moments(call).Take(Weighing.MostMoments)] : []);
    }
}
