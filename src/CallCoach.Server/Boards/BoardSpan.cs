using CallCoach.Server.Api;
using CallCoach.Server.Problems;

namespace CallCoach.Server.Boards;

/// <summary>Whole days of a team's clock.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, counted in.</param>
/// <param name="Offset">Of the team's clock, east of UTC.</param>
public sealed record BoardSpan(DateOnly First, DateOnly Last, TimeSpan Offset)
{
    /// <summary>UTC.</summary>
    public DateTime From => Start(First);

    /// <summary>UTC; the first instant that is no longer in it.</summary>
    public DateTime To => Start(Last.AddDays(1));

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <param name="query">As it came.</param>
    /// <param name="utcNow">Tells today.</param>
    /// <param name="faults">Gets what cannot be understood; then the span must not be used.</param>
    public static BoardSpan Of(BoardQuery query, DateTime utcNow, Faults faults)
    {
        faults.Offset(query.Offset);
        var offset = ClockOffset.Of(query.Offset);
        var last = query.To ?? DateOnly.FromDateTime(utcNow + offset);
        var first = query.From ?? (last.DayNumber >= BoardQuery.UsualDays ? last.AddDays(1 - BoardQuery.UsualDays) : last);
        faults.Require(first <= last, "to", "Must not be before from.")
            .Require(last.DayNumber - first.DayNumber < BoardQuery.MostDays, "from", $"At most {BoardQuery.MostDays} days.")
            .Require(first.Year >= 2000 && last.Year <= 9000, "from", "Must be a day of this age.");
        return new BoardSpan(first, last, offset);
    }

    private DateTime Start(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);
}
