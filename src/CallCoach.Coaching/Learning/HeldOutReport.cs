namespace CallCoach.Coaching;

/// <summary>How well the correction foretells reviews that it was not learned from.</summary>
/// <param name="Calls">Foretold, each by a model that had not seen it.</param>
/// <param name="PlainError">Mean distance of the card's score from the review, points.</param>
/// <param name="CorrectedError">The same of the corrected score.</param>
/// <param name="Gain">By how much the error is smaller, points.</param>
/// <param name="GainLow">Of its 95 % interval, from the paired differences.</param>
/// <param name="GainHigh">Its end.</param>
/// <param name="PlainR2">Share of the reviews' variance that the card's score explains; below 0: worse than their mean would.</param>
/// <param name="CorrectedR2">The same of the corrected score.</param>
/// <param name="Coverage">Share of the reviews within the interval; <see cref="CorrectionModel.Level"/> is promised.</param>
public sealed record HeldOutReport(
    int Calls, double PlainError, double CorrectedError, double Gain, double GainLow, double GainHigh, double PlainR2, double CorrectedR2, double Coverage)
{
    /// <summary>The correction foretells better, beyond what chance would do once in forty times.</summary>
    public bool IsBetter => GainLow > 0;

    internal static HeldOutReport Of(IReadOnlyList<ReviewedCall> calls, IReadOnlyList<CorrectedScore> foretold)
    {
        var plain = calls.Select(call => Math.Abs((double)call.MachineTotal - call.ReviewedTotal)).ToList();
        var corrected = calls.Zip(foretold, (call, score) => Math.Abs(score.Total - call.ReviewedTotal)).ToList();
        var gains = plain.Zip(corrected, (before, after) => before - after).ToList();
        var half = 1.959964 * Math.Sqrt(Variance(gains) / gains.Count);   // 97.5 % of the standard normal distribution
        var spread = Variance([.. calls.Select(call => (double)call.ReviewedTotal)]) * (calls.Count - 1);
        double R2(IEnumerable<double> errors) => spread == 0 ? 0 : 1 - errors.Sum(error => error * error) / spread;
        return new HeldOutReport(
            calls.Count, plain.Average(), corrected.Average(), gains.Average(), gains.Average() - half, gains.Average() + half, R2(plain), R2(corrected),
            calls.Zip(foretold).Count(pair => pair.First.ReviewedTotal >= pair.Second.Low && pair.First.ReviewedTotal <= pair.Second.High) / (double)calls.Count);
    }

    private static double Variance(List<double> values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1);
    }
}
