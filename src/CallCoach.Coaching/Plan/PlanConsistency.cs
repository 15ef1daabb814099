namespace CallCoach.Coaching;

/// <summary>What can only be seen with several settings together.</summary>
internal static class PlanConsistency
{
    public static IEnumerable<string> Problems(PlanContent content) =>
        [.. content.Bands.SelectMany(language => OfBands(language.Key, language.Value)),
         .. content.Rules.SelectMany(rule => rule.Value.Problems().Select(problem => $"rules.{rule.Key}.{problem}"))];

    private static IEnumerable<string> OfBands(string language, Bands bands) =>
        from property in PlanSchema.Settings(typeof(Bands))
        let band = (Band)property.Info.GetValue(bands)!
        where band.Low >= band.High
        select FormattableString.Invariant($"bands.{language}.{property.Name}.low: must be below high ({band.High}), was {band.Low}");
}
