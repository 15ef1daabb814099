namespace CallCoach.Coaching;

/// <summary>A cue in words: title, the fact against the agent's usual, one action. The team's wording over the language file's.</summary>
public sealed class CueTexts(CoachingPlan plan)
{
    /// <summary>The languages that cues are written in.</summary>
    public static IReadOnlyCollection<string> Languages { get; } = [CallLanguage.Chinese, CallLanguage.English];

    /// <param name="cue">A cue of any plan version whose rule is still known.</param>
    /// <param name="language">BCP 47 tag of the reader; any that is not Chinese is answered in English.</param>
    /// <exception cref="ArgumentException">No words are known for the cue's code.</exception>
    public CueWords Render(CueRaised cue, string? language)
    {
        var file = LanguageFile.For(language);
        var template = Template(cue, file, CallLanguage.Of(language));
        var fact = double.IsNaN(cue.Evidence.Usual) ? template.FactAlone ?? template.Fact : template.Fact ?? template.FactAlone;
        return new CueWords(template.Title!, CueNumbers.Fill(fact!, cue.Evidence), template.Action!);
    }

    /// <summary>In every language, by tag; what goes over the wire.</summary>
    public IReadOnlyDictionary<string, CueWords> RenderAll(CueRaised cue) =>
        Languages.ToDictionary(language => language, language => Render(cue, language));

    private CueTemplate Template(CueRaised cue, LanguageFile file, string language)
    {
        var below = $"{cue.Code}.below";
        var id = cue.Evidence.Value < cue.Evidence.Low && file.HasCue(below) ? below : cue.Code;
        if (!file.Cues.TryGetValue(id, out var shipped))
            throw new ArgumentException($"There are no words for the cue {cue.Code}.", nameof(cue));
        return plan.Words.TryGetValue(language, out var own) && own.TryGetValue(id, out var changed) ? changed.Over(shipped) : shipped;
    }
}
