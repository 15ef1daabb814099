namespace CallCoach.Coaching;

/// <summary>One person's reading on real calls before and after.</summary>
/// <param name="Before">One value a call.</param>
/// <param name="After">One value a call.</param>
public sealed record PersonChange(IReadOnlyCollection<double> Before, IReadOnlyCollection<double> After)
{
    /// <summary>After less before, by the calls' own spread; null without calls on both sides.</summary>
    public Estimate? Change => Sample.Of(After).Over(Sample.Of(Before));
}
