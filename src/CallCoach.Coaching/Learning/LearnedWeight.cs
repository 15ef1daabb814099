namespace CallCoach.Coaching;

/// <summary>What a criterion adds to the correction.</summary>
/// <param name="Criterion">In the card.</param>
/// <param name="Mean">Share of its points that the machine usually gave, 0 to 1.</param>
/// <param name="Deviation">Its standard deviation over the reviewed calls.</param>
/// <param name="Points">Of the correction, for a call one deviation above the mean.</param>
/// <param name="Low">The share that a tenth of the reviewed calls do not exceed: what "when this is poor" means.</param>
public sealed record LearnedWeight(string Criterion, double Mean, double Deviation, double Points, double Low)
{
    /// <summary>What the correction adds, in points, for a call in which this criterion is poor. Negative: people give less than the card.</summary>
    public double PointsWhenPoor => At(Low);

    /// <param name="share">Of the criterion's points, 0 to 1; null when it did not apply: then it says nothing.</param>
    public double At(double? share) => share is { } known && Deviation > 0 ? Points * (known - Mean) / Deviation : 0;
}
