namespace CallCoach.Coaching;

/// <summary>The last word of every sentence can be heard: its level against the sentence's own, dB.</summary>
public sealed class EndingDrill(EndingDrillOptions options) : IDrill
{
    private const double LastWordSeconds = 0.4;   // what the fade is measured over

    public DrillSkill Skill => DrillSkill.Endings;

    public DrillOptions Options => options;

    public Band Target => new(options.LowestFadeDb, null);

    // Until the breath is over the sentence may go on; the number is there already, and stays unless it does.
    public IReadOnlyList<DrillItem> Judge(DrillHearing heard) =>
        [.. Sentence.Join(heard.Agent, options.LongestBreathSeconds)
            .Where(sentence => sentence.Range.Seconds >= options.LeastSentenceSeconds && !double.IsNaN(sentence.FadeDb))
            .Select(sentence => DrillItem.Of(Math.Max(sentence.From, sentence.To - LastWordSeconds), sentence.To, sentence.FadeDb, Target))];
}
