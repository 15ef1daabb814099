namespace CallCoach.Coaching;

/// <summary>Did practice change how people speak on real calls? Difference in differences: the change of those who were assigned, less the change of their colleagues in the same weeks.</summary>
/// <remarks>
/// What changed for everybody (a new campaign, a quiet season, a regression to the mean that both share) falls out. The interval is Welch's
/// over persons, each counting once with the mean of their calls: calls of one person are alike, and taking each call for an independent
/// witness would make the interval too narrow (Bertrand, Duflo and Mullainathan 2004). Colleagues were not chosen by lot, so this is
/// evidence and no proof.
/// </remarks>
public static class PracticeEffect
{
    /// <summary>With fewer people on a side there is no interval.</summary>
    public const int LeastPeople = 2;

    /// <returns>Null when nobody on either side has calls before and after.</returns>
    public static Estimate? Difference(IReadOnlyCollection<PersonChange> assigned, IReadOnlyCollection<PersonChange> others) =>
        Sample.Of(Changes(assigned)).Over(Sample.Of(Changes(others)));

    /// <summary>The mean change of a group, with its interval over persons (Student 1908).</summary>
    /// <returns>Null when nobody has calls before and after.</returns>
    public static Estimate? Change(IReadOnlyCollection<PersonChange> people)
    {
        var changes = Sample.Of(Changes(people));
        if (changes.Count == 0)
            return null;
        if (changes.Count < LeastPeople)
            return new Estimate(changes.Mean, null, null);
        var reach = StudentT.Reach(changes.Count - 1) * Math.Sqrt(changes.Variance / changes.Count);
        return new Estimate(changes.Mean, changes.Mean - reach, changes.Mean + reach);
    }

    private static List<double> Changes(IEnumerable<PersonChange> people) => [.. people.Select(person => person.Change?.Value).OfType<double>()];
}
