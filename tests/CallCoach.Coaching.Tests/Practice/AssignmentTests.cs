namespace CallCoach.Coaching.Tests;

public class AssignmentTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    private static AssignmentRound? At(AssignmentRepeat repeat, double day, double? last = null) =>
        AssignmentRound.At(Monday, Monday.AddDays(0.5), repeat, last is { } end ? Monday.AddDays(end) : null, Monday.AddDays(day));

    [Fact]
    public void ARoundBeginsDayByDayOrWeekByWeek()
    {
        Assert.Null(At(AssignmentRepeat.Daily, -0.01));
        Assert.Equal((1, 3), (At(AssignmentRepeat.Daily, 0)!.Number, At(AssignmentRepeat.Daily, 2.9)!.Number));
        Assert.Equal(Monday.AddDays(2.5), At(AssignmentRepeat.Daily, 2.9)!.Due);
        Assert.Equal((1, 2), (At(AssignmentRepeat.Weekly, 6.9)!.Number, At(AssignmentRepeat.Weekly, 7)!.Number));
        Assert.Equal(1, At(AssignmentRepeat.Once, 300)!.Number);
    }

    [Fact]
    public void AfterTheLastRoundNoneBeginsAndTheLateOneStillCounts()
    {
        var last = At(AssignmentRepeat.Daily, 9, last: 3)!;
        Assert.Equal((3, null), (last.Number, last.Until));
        Assert.True(last.Holds(Monday.AddDays(9)));
        Assert.False(last.Holds(Monday.AddDays(1.9)));
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
