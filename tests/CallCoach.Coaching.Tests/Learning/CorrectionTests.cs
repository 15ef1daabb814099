namespace CallCoach.Coaching.Tests;

public sealed class CorrectionTests
{
    private const string Card = "default-1";

    private static CorrectionLearner.Learned Learn(IReadOnlyList<ReviewedCall> calls) => CorrectionLearner.Learn(calls, Card)!;

    [Fact]
    public void WhatReviewersDoIsFoundAgain()
    {
        var (model, heldOut) = Learn(new Reviewers(new Random(1), shift: -3, endings: 5, noise: 4).Review(400));
        var weights = model.Weights.ToDictionary(weight => weight.Criterion);
        Assert.Equal(-3, model.Intercept, tolerance: 1);   // three standard errors: √(5² + 4²) ÷ √400
        Assert.Equal(5, weights["endings"].Points, tolerance: 0.6);
        Assert.Equal(0, weights["pace"].Points, tolerance: 0.6);
        Assert.Equal(0, weights["volume"].Points, tolerance: 0.6);
        Assert.Equal(-5 * 1.28, weights["endings"].PointsWhenPoor, tolerance: 1);   // a tenth lies 1.28 deviations below the mean
        Assert.Equal(1.645 * 4, model.HalfWidth, tolerance: 0.8);                  // 90 % of a normal distribution
        Assert.True(heldOut.IsBetter);
        Assert.Equal(4 * 0.798, heldOut.CorrectedError, tolerance: 0.4);           // mean distance of a normal distribution: σ·√(2/π)
        Assert.True(heldOut.CorrectedR2 > heldOut.PlainR2);
    }

    [Theory, InlineData(49, false), InlineData(50, true)]
    public void FewReviewsTeachNothing(int calls, bool learned) =>
        Assert.Equal(learned, CorrectionLearner.Learn(new Reviewers(new Random(2), -3, 5, 4).Review(calls), Card) is not null);

    [Theory, InlineData(50), InlineData(80), InlineData(300)]
    public void ANewReviewLiesWithinTheIntervalAsOftenAsPromised(int calls)
    {
        const int runs = 40, later = 200;
        var within = 0;
        for (var run = 0; run < runs; run++)
        {
            var reviewers = new Reviewers(new Random(100 * calls + run), -3, 5, 6);
            var model = Learn(reviewers.Review(calls)).Model;
            within += reviewers.Review(later).Count(call => model.Correct(call.MachineTotal, call.Shares) is var score && call.ReviewedTotal >= score.Low && call.ReviewedTotal <= score.High);
        }
        Assert.InRange(within / (double)(runs * later), CorrectionModel.Level - 0.015, CorrectionModel.Level + 0.03);
    }

    [Fact]
    public void TheReportOnHeldOutReviewsTellsTheTruthOfItsIntervals()
    {
        var coverage = Enumerable.Range(0, 30).Average(run => Learn(new Reviewers(new Random(run), -3, 5, 6).Review(100)).HeldOut.Coverage);
        Assert.InRange(coverage, CorrectionModel.Level - 0.02, CorrectionModel.Level + 0.04);
    }

    [Fact]
    public void WherePeopleOnlyDifferByChanceNothingIsBetter()
    {
        var better = Enumerable.Range(0, 100).Count(run => Learn(new Reviewers(new Random(run), 0, 0, 8).Review(80)).HeldOut.IsBetter);
        Assert.InRange(better, 0, 4);
    }

    [Fact]
    public void ACriterionThatDidNotApplyMovesNothing()
    {
        var model = Learn(new Reviewers(new Random(3), -3, 5, 4).Review(100)).Model;
        var without = model.Correct(70, new Dictionary<string, double>());
        Assert.Equal(70 + model.Intercept, without.Total, tolerance: 1e-9);
        Assert.All(without.Parts, part => Assert.Equal(0, part.Points));
        Assert.Equal((without.Total - model.HalfWidth, without.Total + model.HalfWidth), (without.Low, without.High));
    }

    [Theory, InlineData(2, 0), InlineData(99, 100)]
    public void NoScoreLeavesTheScale(int machine, double bound)
    {
        var model = Learn(new Reviewers(new Random(4), machine < 50 ? -20 : 20, 0, 4).Review(100)).Model;
        Assert.Equal(bound, model.Correct(machine, new Dictionary<string, double>()).Total);
    }

    [Fact]
    public void CriteriaThatNeverDifferOrNeverApplyAreLeftOut()
    {
        var calls = new Reviewers(new Random(5), -3, 0, 4).Review(60).ConvertAll(call => call with { Shares = new Dictionary<string, double> { ["script"] = 1 } });
        var (model, heldOut) = Learn(calls);
        Assert.Empty(model.Weights);
        Assert.Equal(calls.Average(call => call.ReviewedTotal - call.MachineTotal), model.Intercept, tolerance: 1e-9);
        Assert.True(heldOut.IsBetter);   // the shift alone
    }

    [Fact]
    public void TheSameReviewsTeachTheSame()
    {
        var calls = new Reviewers(new Random(6), -3, 5, 4).Review(120);
        Assert.Equivalent(Learn(calls), Learn(calls), strict: true);
    }
}
