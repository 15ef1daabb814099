namespace CallCoach.Coaching;

/// <summary>Every rule that CallCoach knows, in the order in which an editor lists them.</summary>
public static class RuleCatalog
{
    /// <param name="Id">The cue's code.</param>
    /// <param name="OptionsType">What a plan sets for it.</param>
    /// <param name="Create">Makes the rule of one call.</param>
    public sealed record Entry(string Id, Type OptionsType, Func<RuleOptions, ICueRule> Create);

    public static IReadOnlyList<Entry> All { get; } =
    [
        Of<SlowDownOptions>("slow-down", options => new SlowDownRule(options)),
        Of<PauseOptions>("pause", options => new PauseRule(options)),
    ];

    private static Entry Of<T>(string id, Func<T, ICueRule> create) where T : RuleOptions => new(id, typeof(T), options => create((T)options));
}
