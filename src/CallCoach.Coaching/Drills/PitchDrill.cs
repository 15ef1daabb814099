namespace CallCoach.Coaching;

/// <summary>High, middle and low: how far each sentence's pitch spreads, semitones.</summary>
public sealed class PitchDrill(PitchDrillOptions options) : IDrill
{
    private const double LongestBreathSeconds = 0.6;

    public DrillSkill Skill => DrillSkill.Pitch;

    public DrillOptions Options => options;

    public Band Target => new(options.LeastSpreadSemitones, options.MostSpreadSemitones);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard) =>
        [.. Sentence.Join(heard.Agent, LongestBreathSeconds)
            .Where(sentence => sentence.Range.Seconds >= options.LeastSentenceSeconds && !double.IsNaN(sentence.PitchSpreadSemitones))
            .Select(sentence => DrillItem.Of(sentence.From, sentence.To, sentence.PitchSpreadSemitones, Target))];
}
