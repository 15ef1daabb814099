namespace CallCoach.WordErrors.Words;

/// <summary>How many words were heard wrongly.</summary>
/// <param name="Spoken">Words that were said.</param>
/// <param name="Replaced">Another word was heard.</param>
/// <param name="Missed">Nothing was heard.</param>
/// <param name="Added">Was heard but not said.</param>
public readonly record struct WordErrorCount(int Spoken, int Replaced, int Missed, int Added)
{
    public int Errors => Replaced + Missed + Added;

    /// <summary>Errors for each spoken word.</summary>
    public double Rate => Spoken == 0 ? 0 : (double)Errors / Spoken;

    public static WordErrorCount operator +(WordErrorCount a, WordErrorCount b) =>
        new(a.Spoken + b.Spoken, a.Replaced + b.Replaced, a.Missed + b.Missed, a.Added + b.Added);
}
