namespace CallCoach.Coaching;

/// <summary>When an exercise should come again: what is done well waits longer each time, what fails comes back soon.</summary>
/// <remarks>
/// Memory fades by half in a half-life that grows with every success and shrinks with every failure: half-life regression of Settles and
/// Meeder (2016) with their simplest features, and the factors of SM-2 (Wozniak 1990: ease 2.5 for an easy success, 1.3 for a hard one).
/// </remarks>
/// <param name="HalfLifeDays">Half is forgotten after so long.</param>
/// <param name="LastAt">The last attempt, days on any clock.</param>
public readonly record struct Rehearsal(double HalfLifeDays, double LastAt)
{
    public const double FirstDays = 1, LongestDays = 60;

    /// <summary>It is due when so much is still there; at half one practises what is lost already.</summary>
    public const double DueAtRecall = 0.7;

    private const double AfterSuccess = 2.5, AfterCrammed = 1.3, AfterFailure = 0.4;

    /// <param name="attempts">In order of time: when, in days, and whether it passed.</param>
    /// <returns>Null without attempts.</returns>
    public static Rehearsal? After(IEnumerable<(double At, bool Passed)> attempts)
    {
        Rehearsal? state = null;
        foreach (var (at, passed) in attempts)
            state = state is { } known ? known.Next(at, passed) : new Rehearsal(FirstDays, at);
        return state;
    }

    /// <summary>What is still there, 1 to 0.</summary>
    /// <param name="now">Days, on the clock of the attempts.</param>
    public double Recall(double now) => Math.Pow(2, -Math.Max(0, now - LastAt) / HalfLifeDays);

    /// <summary>When it should come again, days on the clock of the attempts.</summary>
    public double DueAt => LastAt - HalfLifeDays * Math.Log2(DueAtRecall);

    // Three times in a row on one afternoon is one success: only what was nearly due makes the half-life grow in full.
    private Rehearsal Next(double at, bool passed)
    {
        var factor = !passed ? AfterFailure : at >= DueAt ? AfterSuccess : at - LastAt >= HalfLifeDays / 4 ? AfterCrammed : 1;
        return new Rehearsal(Math.Clamp(HalfLifeDays * factor, FirstDays, LongestDays), at);
    }
}
