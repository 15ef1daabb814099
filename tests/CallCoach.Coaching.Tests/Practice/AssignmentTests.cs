namespace CallCoach.Coaching.Tests;

public class AssignmentTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    private static AssignmentRound? At(AssignmentRepeat repeat, double day, double? last = null) =>
        AssignmentRound.At(Monday, Monday.AddDays(0.5), repeat, last is { } end ? Monday.AddDays(end) : null, Monday.AddDays(day), TimeZoneInfo.Utc);

    [Fact]
    public void ARoundBeginsDayByDayOrWeekByWeek()
    {
        Assert.Null(At(AssignmentRepeat.Daily, -0.01));
        Assert.Equal((1, 3), (At(AssignmentRepeat.Daily, 0)!.Number, At(AssignmentRepeat.Daily, 2.6)!.Number));
        Assert.Equal(Monday.AddDays(2.5), At(AssignmentRepeat.Daily, 2.6)!.Due);
        Assert.Equal((1, 2), (At(AssignmentRepeat.Weekly, 6.6)!.Number, At(AssignmentRepeat.Weekly, 7)!.Number));
        Assert.Equal(1, At(AssignmentRepeat.Once, 300)!.Number);
    }

    [Fact]
    public void ADayEndsAtMidnightWhereTheTeamWorks()
    {
        // Asked for on Monday at 15:00 in Shanghai, to be done until 23:59 each day.
        var (zone, from, due) = (TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), Monday.AddHours(-1), Monday.AddHours(7.9));
        AssignmentRound Round(DateTime at) => AssignmentRound.At(from, due, AssignmentRepeat.Daily, null, at, zone)!;
        var midnight = new DateTime(2026, 3, 2, 16, 0, 0, DateTimeKind.Utc);
        Assert.Equal((1, from, midnight), (Round(midnight.AddTicks(-1)).Number, Round(midnight.AddTicks(-1)).From, Round(midnight.AddTicks(-1)).Until));
        Assert.Equal((2, midnight, due.AddDays(1)), (Round(midnight).Number, Round(midnight).From, Round(midnight).Due));
    }

    [Theory]
    [InlineData("2026-03-28", "2026-03-28T00:00", "2026-03-29T00:00")]    // still winter
    [InlineData("2026-03-29", "2026-03-29T00:00", "2026-03-29T23:00")]    // the day of 23 hours
    [InlineData("2026-03-30", "2026-03-29T23:00", "2026-03-30T23:00")]
    [InlineData("2026-10-25", "2026-10-24T23:00", "2026-10-26T00:00")]    // the day of 25 hours
    public void SummerTimeMovesNeitherMidnightNorTheHourThatIsDue(string day, string begins, string ends)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        var round = AssignmentRound.At(Monday, Monday.AddHours(9), AssignmentRepeat.Daily, null, Utc($"{day}T12:00"), zone)!;
        Assert.Equal((Utc(begins), Utc(ends)), (round.From, round.Until));
        Assert.Equal(17, TimeZoneInfo.ConvertTimeFromUtc(round.Due, zone).Hour);
    }

    [Fact]
    public void AMidnightThatIsLeftOutIsTakenAnHourLater()
    {
        var round = AssignmentRound.At(Monday, Monday.AddHours(9), AssignmentRepeat.Daily, null, Utc("2026-09-06T12:00"), TimeZoneInfo.FindSystemTimeZoneById("America/Santiago"))!;
        Assert.Equal(Utc("2026-09-06T04:00"), round.From);
    }

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    [Fact]
    public void AfterTheLastRoundNoneBeginsAndTheLateOneStillCounts()
    {
        var last = At(AssignmentRepeat.Daily, 9, last: 3)!;
        Assert.Equal((3, null), (last.Number, last.Until));
        Assert.True(last.Holds(Monday.AddDays(9)));
        Assert.False(last.Holds(Monday.AddDays(1.6)));   // the day before ends at midnight
        Assert.False(At(AssignmentRepeat.Daily, 0, last: 3)!.Holds(Monday.AddDays(1)));
    }

    [Fact]
    public void DoneIsAsOftenAsAskedAndPassedWhereThatIsAsked()
    {
        PracticeTry failed = new(true, false, 50, 60), passed = new(true, true, 80, 70), broken = new(false, false, null, 5);
        Assert.Equal(new AssignmentProgress(1, 50, 50, 65, false), AssignmentProgress.Of([failed, broken], 2, mustPass: false));
        Assert.True(AssignmentProgress.Of([failed, failed], 2, mustPass: false).Done);
        Assert.False(AssignmentProgress.Of([failed, failed], 2, mustPass: true).Done);
        Assert.Equal(new AssignmentProgress(2, 50, 80, 130, true), AssignmentProgress.Of([failed, passed], 2, mustPass: true));
    }
}
