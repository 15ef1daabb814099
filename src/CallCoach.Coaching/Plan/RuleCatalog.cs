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
        Of<SpeedUpOptions>("speed-up", options => new SpeedUpRule(options)),
        Of<MatchPaceOptions>("match-pace", options => new MatchPaceRule(options)),
        Of<SpeakUpOptions>("speak-up", options => new SpeakUpRule(options)),
        Of<SoftenOptions>("soften", options => new SoftenRule(options)),
        Of<PauseOptions>("pause", options => new PauseRule(options)),
        Of<FinishStrongOptions>("finish-strong", options => new FinishStrongRule(options)),
        Of<VaryToneOptions>("vary-tone", options => new VaryToneRule(options)),
        Of<LetThemFinishOptions>("let-them-finish", options => new LetThemFinishRule(options)),
        Of<AskQuestionOptions>("ask-question", options => new AskQuestionRule(options)),
        Of<DeadAirOptions>("dead-air", options => new DeadAirRule(options)),
        Of<FewerFillersOptions>("fewer-fillers", options => new FewerFillersRule(options)),
        Of<HoldSilenceOptions>("hold-silence", options => new HoldSilenceRule(options)),
        Of<AgreeNextStepOptions>("agree-next-step", options => new AgreeNextStepRule(options)),
    ];

    private static Entry Of<T>(string id, Func<T, ICueRule> create) where T : RuleOptions => new(id, typeof(T), options => create((T)options));
}
