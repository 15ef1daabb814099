namespace CallCoach.Coaching;

/// <summary>Learns from reviews how people judge otherwise than the card. Method, sources and limits: docs/learned-correction.md.</summary>
/// <remarks>Deterministic: the same calls in the same order give the same model.</remarks>
public static class CorrectionLearner
{
    /// <summary>With fewer reviewed calls nothing is learned.</summary>
    public const int LeastCalls = 50;

    private const int Folds = 10;

    // From hardly any to so much that only the average difference is left; standardised criteria have a variance of 1.
    private static readonly double[] Penalties = [.. Enumerable.Range(0, 13).Select(step => Math.Pow(10, -3 + step * 0.5))];

    /// <param name="calls">Reviewed by people, all by one card.</param>
    /// <param name="cardVersion">That card.</param>
    /// <returns>Null with too few calls.</returns>
    public static Learned? Learn(IReadOnlyList<ReviewedCall> calls, string cardVersion) =>
        calls.Count < LeastCalls ? null : new Learned(Fit(calls, cardVersion), HeldOut(calls, cardVersion));

    // The penalty, and then how far off the model is on calls that it has not seen, both by cross-validation.
    private static CorrectionModel Fit(IReadOnlyList<ReviewedCall> calls, string cardVersion)
    {
        var penalty = BestPenalty(calls);
        var misses = Misses(calls, penalty).Select(Math.Abs).Order().ToArray();
        // Of n misses and the one to come, the new one is as likely at any rank (Vovk, Gammerman and Shafer 2005; Barber et al. 2021).
        var rank = Math.Min(misses.Length, (int)Math.Ceiling((misses.Length + 1) * CorrectionModel.Level));
        return new CorrectionFit(calls).Model(cardVersion, penalty, misses[rank - 1]);
    }

    // Each call is foretold by a model whose penalty, weights and interval come from other calls.
    private static HeldOutReport HeldOut(IReadOnlyList<ReviewedCall> calls, string cardVersion)
    {
        var foretold = new CorrectedScore[calls.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Fit(Without(calls, fold), cardVersion);
            for (var i = fold; i < calls.Count; i += Folds)
                foretold[i] = model.Correct(calls[i].MachineTotal, calls[i].Shares);
        }
        return HeldOutReport.Of(calls, foretold);
    }

    private static double BestPenalty(IReadOnlyList<ReviewedCall> calls)
    {
        var errors = new double[Penalties.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var fit = new CorrectionFit(Without(calls, fold));
            for (var p = 0; p < Penalties.Length; p++)
            {
                var model = fit.Model("", Penalties[p], 0);
                for (var i = fold; i < calls.Count; i += Folds)
                    errors[p] += Math.Pow(Miss(model, calls[i]), 2);
            }
        }
        return Penalties[Array.IndexOf(errors, errors.Min())];
    }

    private static IEnumerable<double> Misses(IReadOnlyList<ReviewedCall> calls, double penalty)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new CorrectionFit(Without(calls, fold)).Model("", penalty, 0);
            for (var i = fold; i < calls.Count; i += Folds)
                yield return Miss(model, calls[i]);
        }
    }

    private static double Miss(CorrectionModel model, ReviewedCall call) => model.Correct(call.MachineTotal, call.Shares).Total - call.ReviewedTotal;

    // Every tenth call: neighbours in time, which are alike, are spread over the folds.
    private static List<ReviewedCall> Without(IReadOnlyList<ReviewedCall> calls, int fold) => [.. calls.Where((_, i) => i % Folds != fold)];

    /// <param name="Model">From all calls.</param>
    /// <param name="HeldOut">How well models made the same way foretold calls that they had not seen.</param>
    public sealed record Learned(CorrectionModel Model, HeldOutReport HeldOut);
}
