namespace CallCoach.Coaching;

/// <summary>One round of an assignment: from when it may be done, and until when it should be.</summary>
/// <param name="Number">From 1.</param>
/// <param name="From">UTC.</param>
/// <param name="Due">UTC.</param>
/// <param name="Until">UTC; attempts from here on belong to the next round. Null for the last: what comes late still counts.</param>
/// <remarks>The first round begins when it is asked for, each later one at midnight where the team works; due times keep their hour on the wall there, whatever summer time does.</remarks>
public sealed record AssignmentRound(int Number, DateTime From, DateTime Due, DateTime? Until)
{
    /// <summary>The round that stands at a time.</summary>
    /// <param name="from">When the first begins, UTC.</param>
    /// <param name="due">When the first is due, UTC.</param>
    /// <param name="repeat">How often.</param>
    /// <param name="last">No round is due after this, UTC; null without end.</param>
    /// <param name="now">UTC.</param>
    /// <param name="zone">Where the team works.</param>
    /// <returns>Null before the first begins.</returns>
    public static AssignmentRound? At(DateTime from, DateTime due, AssignmentRepeat repeat, DateTime? last, DateTime now, TimeZoneInfo zone)
    {
        if (now < from)
            return null;
        if (repeat == AssignmentRepeat.Once)
            return new AssignmentRound(1, from, due, null);
        var days = repeat == AssignmentRepeat.Daily ? 1 : 7;
        var (firstDay, firstDue) = (TimeZoneInfo.ConvertTimeFromUtc(from, zone).Date, TimeZoneInfo.ConvertTimeFromUtc(due, zone));
        DateTime FromOf(int round) => round == 0 ? from : ToUtc(firstDay.AddDays(days * round), zone);
        DateTime DueOf(int round) => round == 0 ? due : ToUtc(firstDue.AddDays(days * round), zone);
        var index = (int)((now - from).TotalDays / days) + 1;   // by a day too many at most
        while (index > 0 && (FromOf(index) > now || DueOf(index) > last))
            index--;
        return new AssignmentRound(index + 1, FromOf(index), DueOf(index), DueOf(index + 1) > last ? null : FromOf(index + 1));
    }

    public bool Holds(DateTime at) => at >= From && (Until is not { } end || at < end);

    // An hour that summer time leaves out is taken an hour later; of one that comes twice the first is meant.
    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
