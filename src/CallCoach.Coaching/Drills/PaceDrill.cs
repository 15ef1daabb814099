namespace CallCoach.Coaching;

/// <summary>Speak between two rails: each sentence's speaking rate, syllables per second.</summary>
public sealed class PaceDrill(PaceDrillOptions options) : IDrill
{
    private const double LongestBreathSeconds = 0.6;   // a comma; longer is a pause between sentences

    public DrillSkill Skill => DrillSkill.Pace;

    public DrillOptions Options => options;

    public Band Target => new(options.LowestRate, options.HighestRate);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard) =>
        [.. Sentence.Join(heard.Agent, LongestBreathSeconds).Where(sentence => sentence.Range.Seconds >= options.LeastSentenceSeconds).Select(Judge)];

    private DrillItem Judge(Sentence sentence) =>
        DrillItem.Of(sentence.From, sentence.To, sentence.Syllables / sentence.Range.Seconds, Target);
}
