namespace CallCoach.Coaching;

/// <summary>One round of an assignment: from when it may be done, and until when it should be.</summary>
/// <param name="Number">From 1.</param>
/// <param name="From">UTC.</param>
/// <param name="Due">UTC.</param>
/// <param name="Until">UTC; attempts from here on belong to the next round. Null for the last: what comes late still counts.</param>
public sealed record AssignmentRound(int Number, DateTime From, DateTime Due, DateTime? Until)
{
    /// <summary>The round that stands at a time.</summary>
    /// <param name="from">When the first begins, UTC.</param>
    /// <param name="due">When the first is due, UTC.</param>
    /// <param name="repeat">How often.</param>
    /// <param name="last">No round is due after this, UTC; null without end.</param>
    /// <param name="now">UTC.</param>
    /// <returns>Null before the first begins.</returns>
    public static AssignmentRound? At(DateTime from, DateTime due, AssignmentRepeat repeat, DateTime? last, DateTime now)
    {
        if (now < from)
            return null;
        if (repeat == AssignmentRepeat.Once)
            return new AssignmentRound(1, from, due, null);
        var period = TimeSpan.FromDays(repeat == AssignmentRepeat.Daily ? 1 : 7);
        var index = (now - from).Ticks / period.Ticks;
        if (last is { } end && due + period * index > end)
            index = Math.Min(index, Math.Max(0, (end - due).Ticks / period.Ticks));
        var isLast = last is { } limit && due + period * (index + 1) > limit;
        return new AssignmentRound((int)index + 1, from + period * index, due + period * index, isLast ? null : from + period * (index + 1));
    }

    public bool Holds(DateTime at) => at >= From && (Until is not { } end || at < end);
}
