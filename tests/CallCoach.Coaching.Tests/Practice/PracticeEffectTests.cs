namespace CallCoach.Coaching.Tests;

public class PracticeEffectTests
{
    private const int Trials = 4000;

    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A person with a usual value of their own and a change of their own, and calls that spread about both; what everybody's season adds comes on top.</summary>
    private static PersonChange Person(Random random, double effect, double season, int before, int after)
    {
        double usual = 4 + 0.5 * Gauss(random), change = effect + season + 0.15 * Gauss(random);
        return new PersonChange([.. Enumerable.Range(0, before).Select(_ => usual + 0.4 * Gauss(random))], [.. Enumerable.Range(0, after).Select(_ => usual + change + 0.4 * Gauss(random))]);
    }

    private static (double Coverage, double Mean) Simulate(double effect, int assigned, int others)
    {
        var random = new Random(3);
        var (held, sum) = (0, 0.0);
        for (var trial = 0; trial < Trials; trial++)
        {
            var estimate = PracticeEffect.Difference(
                [.. Enumerable.Range(0, assigned).Select(_ => Person(random, effect, -0.3, random.Next(5, 30), random.Next(5, 30)))],
                [.. Enumerable.Range(0, others).Select(_ => Person(random, 0, -0.3, random.Next(5, 30), random.Next(5, 30)))])!;
            held += estimate.Low <= effect && effect <= estimate.High ? 1 : 0;
            sum += estimate.Value;
        }
        return ((double)held / Trials, sum / Trials);
    }

    // With three people the degrees of freedom are guessed from three values: a little too narrow, and docs/practice.md says so.
    [Theory, InlineData(0, 6, 10, 0.94), InlineData(-0.25, 6, 10, 0.94), InlineData(-0.25, 3, 20, 0.92)]
    public void TheIntervalHoldsTheTruthNineteenTimesInTwentyWhateverTheSeason(double effect, int assigned, int others, double least)
    {
        var (coverage, mean) = Simulate(effect, assigned, others);
        Assert.InRange(coverage, least, 0.965);
        Assert.Equal(effect, mean, tolerance: 0.01);
    }

    [Fact]
    public void WithCallsInPlaceOfPersonsItWouldNot()
    {
        var random = new Random(3);
        var (held, heldByCalls) = (0, 0);
        for (var trial = 0; trial < Trials; trial++)
        {
            var people = Enumerable.Range(0, 6).Select(_ => Person(random, 0, 0, 20, 20)).ToList();
            var naive = Sample.Of([.. people.SelectMany(person => Off(person.After, person))]).Over(Sample.Of([.. people.SelectMany(person => Off(person.Before, person))]))!;
            var own = PracticeEffect.Change(people)!;
            held += own.Low <= 0 && 0 <= own.High ? 1 : 0;
            heldByCalls += naive.Low <= 0 && 0 <= naive.High ? 1 : 0;
        }
        Assert.InRange((double)held / Trials, 0.935, 0.965);
        Assert.InRange((double)heldByCalls / Trials, 0.5, 0.9);

        static IEnumerable<double> Off(IReadOnlyCollection<double> calls, PersonChange person) => calls.Select(call => call - person.Before.Average());
    }

    [Fact]
    public void TooFewPeopleGiveANumberAndNoInterval()
    {
        var person = new PersonChange([4, 5], [3, 4]);
        Assert.Equal(new Estimate(-1, null, null), PracticeEffect.Difference([person], [new PersonChange([4], [4])]));
        Assert.Null(PracticeEffect.Difference([person], []));
        Assert.Null(PracticeEffect.Change([new PersonChange([4], [])]));
    }

    [Theory, InlineData(1, 12.7062), InlineData(2, 4.3027), InlineData(3, 3.1824), InlineData(4, 2.7764), InlineData(6, 2.4469), InlineData(10, 2.2281), InlineData(30, 2.0423), InlineData(1000, 1.9623)]
    public void StudentsDistributionIsAsInTheTables(double freedom, double reach) => Assert.Equal(reach, StudentT.Reach(freedom), tolerance: 0.002);

    [Fact]
    public void ANewerCallCountsMoreThanAnOlderOne()
    {
        var level = SkillLevel.Of([(0, 60, 1), (SkillLevel.HalfLifeDays, 60, 4)])!;
        Assert.Equal(2, level.Value, tolerance: 1e-9);
        Assert.Equal(1.8, level.Calls, tolerance: 1e-9);
        Assert.Null(SkillLevel.Of([]));
    }

    [Fact]
    public void WhatPassesComesBackLaterEachTimeAndWhatFailsSoon()
    {
        var first = Rehearsal.After([(0, true)])!.Value;
        Assert.Equal(1, first.Recall(0));
        Assert.Equal(0.5, first.Recall(1), tolerance: 1e-9);
        Assert.Equal(0.515, first.DueAt, tolerance: 0.001);
        var second = Rehearsal.After([(0, true), (1, true)])!.Value;
        var third = Rehearsal.After([(0, true), (1, true), (4, true)])!.Value;
        Assert.Equal((2.5, 6.25), (second.HalfLifeDays, third.HalfLifeDays));
        Assert.True(Rehearsal.After([(0, true), (1, true), (4, false)])!.Value.DueAt < 4 + 2);
        Assert.Null(Rehearsal.After([]));
    }

    [Fact]
    public void ThreeTimesInOneAfternoonIsOneSuccess() =>
        Assert.Equal(Rehearsal.FirstDays, Rehearsal.After([(0, true), (0.01, true), (0.02, true)])!.Value.HalfLifeDays);
}
