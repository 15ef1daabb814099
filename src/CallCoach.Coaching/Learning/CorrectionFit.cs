using MathNet.Numerics.LinearAlgebra;

namespace CallCoach.Coaching;

/// <summary>Reviewed calls as numbers: criteria standardised over these calls, and how far people were from the card.</summary>
internal sealed class CorrectionFit
{
    private const double LowQuantile = 0.1;
    private readonly IReadOnlyList<ReviewedCall> _calls;
    private readonly (string Id, double Mean, double Deviation, double Low)[] _criteria;
    private readonly double _intercept;
    private readonly Ridge? _ridge;   // null when no criterion ever differs

    /// <param name="calls">At least two.</param>
    public CorrectionFit(IReadOnlyList<ReviewedCall> calls)
    {
        _calls = calls;
        _intercept = calls.Average(call => (double)call.ReviewedTotal - call.MachineTotal);
        _criteria = [.. calls.SelectMany(call => call.Shares.Keys).Distinct().Order(StringComparer.Ordinal).Select(Describe).Where(criterion => criterion.Deviation > 1e-6)];
        if (_criteria.Length == 0)
            return;
        var rows = Matrix<double>.Build.Dense(calls.Count, _criteria.Length, (row, column) => Standardised(calls[row], column));
        var targets = Vector<double>.Build.Dense(calls.Count, row => calls[row].ReviewedTotal - calls[row].MachineTotal - _intercept);
        _ridge = new Ridge(rows, targets);
    }

    /// <param name="cardVersion">Of all the calls.</param>
    /// <param name="penalty">Above 0.</param>
    /// <param name="halfWidth">Of its intervals, points.</param>
    public CorrectionModel Model(string cardVersion, double penalty, double halfWidth)
    {
        var weights = _ridge?.Weights(penalty);
        return new CorrectionModel(cardVersion, _calls.Count, _intercept, penalty, halfWidth,
            [.. _criteria.Select((criterion, i) => new LearnedWeight(criterion.Id, criterion.Mean, criterion.Deviation, weights![i], criterion.Low))]);
    }

    // A criterion that did not apply stands at its mean: it moves nothing.
    private double Standardised(ReviewedCall call, int column) =>
        call.Shares.TryGetValue(_criteria[column].Id, out var share) ? (share - _criteria[column].Mean) / _criteria[column].Deviation : 0;

    private (string Id, double Mean, double Deviation, double Low) Describe(string id)
    {
        var shares = _calls.Where(call => call.Shares.ContainsKey(id)).Select(call => call.Shares[id]).Order().ToArray();
        var mean = shares.Average();
        return (id, mean, Math.Sqrt(shares.Sum(share => (share - mean) * (share - mean)) / shares.Length), shares[(int)(LowQuantile * (shares.Length - 1))]);
    }
}
