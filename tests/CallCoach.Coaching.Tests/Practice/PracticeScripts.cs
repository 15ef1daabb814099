namespace CallCoach.Coaching.Tests;

/// <summary>Practice scripts of tests.</summary>
internal static class PracticeScripts
{
    /// <summary>Has every part, in English; complete.</summary>
    public static PracticeScript Full { get; } = new(3,
        [
            new PracticeStep("s1", PracticeStepKind.Opening, new PracticeTargets { SpeakingRate = new Band(2.8, 4.65), PausesPerMinute = new Band(6, null), FadedEndings = new Band(null, 0.29), TalkRatio = new Band(0.3, 0.7) }),
            new PracticeStep("s2", PracticeStepKind.Own, PracticeTargets.None),
        ],
        new Dictionary<string, PracticeWords>
        {
            ["en"] = new("Full", "A till", "Lisa", [
                new PracticeStepWords("Be clear", ["Hello?", "Yes?"], [new PracticePoint("Say your name", ["my name is", "this is … from"]), new PracticePoint("Ask", [])], ["Good morning."], ["(last|only) chance"]),
                new PracticeStepWords("", [], [], [], [], "Small talk"),
            ]),
        });

    public static PracticeScript With(this PracticeScript script, Func<PracticeWords, PracticeWords> change) =>
        script with { Words = script.Words.ToDictionary(entry => entry.Key, entry => change(entry.Value)) };

    public static PracticeScript WithStep(this PracticeScript script, int index, Func<PracticeStepWords, PracticeStepWords> change) =>
        script.With(words => words with { Steps = [.. words.Steps.Select((step, i) => i == index ? change(step) : step)] });
}
