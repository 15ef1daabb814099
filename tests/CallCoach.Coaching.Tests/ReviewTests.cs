namespace CallCoach.Coaching.Tests;

public class ReviewTests
{
    [Fact]
    public void RatersAreAsFarApartAsTheirSpreadSays()
    {
        var spread = RaterSpread.Of([10, 12, null, 14]);
        Assert.Equal((3, 12.0, 2.0, 4.0), (spread.Raters, spread.Mean, spread.Deviation, spread.Range));
        Assert.Equal(new RaterSpread(1, 7, null, null), RaterSpread.Of([7]));
        Assert.Equal(new RaterSpread(0, null, null, null), RaterSpread.Of([null]));
    }

    [Fact]
    public void AnOddCallDoesNotWidenTheRangeThatItIsMeasuredAgainst()
    {
        double[] usual = [78, 80, 82, 79, 81, 80, 80, 79, 81, 80, 80];
        var range = new UsualRange([.. usual, 20]);
        var odd = range.Of(20)!.Value;
        Assert.Equal((80, -55), (Math.Round(odd.Mean), Math.Round(odd.Deviations)));
        Assert.All(usual, value => Assert.True(Math.Abs(range.Of(value)!.Value.Deviations) < 2));
    }

    [Fact]
    public void FewCallsOrCallsAllAlikeAreNoUsual()
    {
        Assert.Null(new UsualRange([.. Enumerable.Range(60, UsualRange.LeastOthers).Select(score => (double)score)]).Of(60));
        Assert.Null(new UsualRange([.. Enumerable.Repeat(80.0, 30)]).Of(80));
    }

    [Theory]
    [InlineData(new[] { 60, 70, 80 }, 70, 70), InlineData(new[] { 100, 0 }, 50, 50), InlineData(new[] { 80, 81, 90, 99 }, 87.5, 85.5)]
    public void AScoreSpreadHasMeanMedianAndTens(int[] scores, double mean, double median)
    {
        var spread = ScoreSpread.Of([.. scores.Select(score => (int?)score), null]);
        Assert.Equal((scores.Length, 1, mean, median), (spread.Scored, spread.Unscored, spread.Mean, spread.Median));
        Assert.Equal(scores.Length, spread.Tens.Sum());
        Assert.Equal(scores.Count(score => score >= 90), spread.Tens[9]);
    }
}
