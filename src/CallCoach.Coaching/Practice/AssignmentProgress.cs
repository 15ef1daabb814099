namespace CallCoach.Coaching;

/// <summary>How far somebody is with one round of an assignment.</summary>
/// <param name="Attempts">Made and judged.</param>
/// <param name="First">Value of the first; null while unknown.</param>
/// <param name="Best">The highest value.</param>
/// <param name="Seconds">Spent.</param>
/// <param name="Done">As often as asked, and passed where that is asked.</param>
public sealed record AssignmentProgress(int Attempts, double? First, double? Best, double Seconds, bool Done)
{
    /// <param name="attempts">Of one person in one round, in order of time.</param>
    /// <param name="needed">How many are asked for.</param>
    /// <param name="mustPass">One of them must have passed.</param>
    public static AssignmentProgress Of(IReadOnlyList<PracticeTry> attempts, int needed, bool mustPass)
    {
        var judged = attempts.Where(attempt => attempt.Judged).ToList();
        var values = judged.Select(attempt => attempt.Value).OfType<double>().ToList();
        return new AssignmentProgress(
            judged.Count, values.Count == 0 ? null : values[0], values.Count == 0 ? null : values.Max(), attempts.Sum(attempt => attempt.Seconds),
            judged.Count >= needed && (!mustPass || judged.Any(attempt => attempt.Passed)));
    }
}
