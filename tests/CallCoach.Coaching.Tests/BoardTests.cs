namespace CallCoach.Coaching.Tests;

public class BoardTests
{
    /// <summary>Mean scores of working days: about eight calls a day, whose scores differ by 12 points, and a day's own 2.</summary>
    private static List<(double Day, double Value)> Days(Random random, int days, double fallPerDay) =>
        [.. Enumerable.Range(0, days).Where(day => day % 7 < 5).Select(day => ((double)day, 75 - fallPerDay * day + Gauss(random) * Math.Sqrt(12 * 12 / 8.0 + 2 * 2)))];

    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double ShareOfAlerts(double fallPerDay, int agents)
    {
        var random = new Random(5);
        return (double)Enumerable.Range(0, agents).Count(_ => FallingTrend.Judge(Days(random, FallingTrend.WindowDays, fallPerDay))!.Alert) / agents;
    }

    [Fact]
    public void WithoutATrendOneWindowInTwoHundredIsAFalseAlarm() => Assert.InRange(ShareOfAlerts(0, 20_000), 0.001, 0.006);

    [Theory, InlineData(10, 0.3, 0.4), InlineData(15, 0.72, 0.83)]
    public void AFallOfSoManyPointsInFourWeeksIsFound(double points, double least, double most) =>
        Assert.InRange(ShareOfAlerts(points / FallingTrend.WindowDays, 2_000), least, most);

    [Fact]
    public void LookedAtEveryDayAnAgentsYearHasAboutThreeFalseAlarmsInFive()
    {
        var random = new Random(7);
        const int Agents = 200;
        var alarms = 0;
        for (var agent = 0; agent < Agents; agent++)
        {
            var year = Days(random, 364, 0);
            var alerting = false;
            for (var last = FallingTrend.WindowDays; last <= 364; last++)
            {
                var now = FallingTrend.Judge([.. year.Where(day => day.Day >= last - FallingTrend.WindowDays && day.Day < last)])!.Alert;
                alarms += now && !alerting ? 1 : 0;   // one that lasts is one
                alerting = now;
            }
        }
        Assert.InRange((double)alarms / Agents, 0.45, 0.75);
    }

    [Fact]
    public void TheTestCountsTiesAndTakesDaysAsTheyLie()
    {
        var falling = MannKendall.Test([.. Enumerable.Range(0, 12).Select(i => (i * 2.0, 100.0 - i * 2))])!;
        Assert.Equal((12, -1.0), (falling.Days, falling.SlopePerDay));
        Assert.Equal(-(66 - 1) / Math.Sqrt(12 * 11 * 29 / 18.0), falling.Z, tolerance: 1e-9);
        var level = MannKendall.Test([.. Enumerable.Range(0, 12).Select(i => ((double)i, 80.0))])!;
        Assert.Equal((0.0, 0.5), (level.SlopePerDay, Math.Round(level.FallingP, 3)));
        Assert.Null(MannKendall.Test([.. Enumerable.Range(0, 9).Select(i => ((double)i, 80.0 - i))]));
    }

    [Theory, InlineData(0, 0.5), InlineData(-1.959964, 0.025), InlineData(1.644854, 0.95), InlineData(-3, 0.00135)]
    public void TheNormalDistributionIsAsInTheTables(double z, double below) => Assert.Equal(below, Normal.Below(z), tolerance: 1e-5);

    [Fact]
    public void AShareKnowsHowSureItIs()
    {
        var share = Proportion.Count(56, 70);   // Newcombe 1998, example (a): 56/70 against 48/80
        Assert.Equal((0.8, 0.692, 0.877), (share.Share!.Value, Math.Round(share.Low!.Value, 3), Math.Round(share.High!.Value, 3)));
        var over = share.Over(Proportion.Count(48, 80))!;
        Assert.Equal((0.2, 0.0524, 0.3339), (Math.Round(over.Value, 4), Math.Round(over.Low, 4), Math.Round(over.High, 4)));
        Assert.Null(share.Over(Proportion.Count(0, 0)));
    }
}
