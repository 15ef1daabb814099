namespace CallCoach.Coaching;

/// <summary>A beat after each sentence: every silence between two, seconds.</summary>
public sealed class PauseDrill(PauseDrillOptions options) : IDrill
{
    public DrillSkill Skill => DrillSkill.Pause;

    public DrillOptions Options => options;

    public Band Target => new(options.LeastPauseSeconds, options.LongestPauseSeconds);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard)
    {
        var sentences = Sentence.Join(heard.Agent, options.LongestBreathSeconds);
        return [.. sentences.Zip(sentences.Skip(1), Judge)];
    }

    private DrillItem Judge(Sentence before, Sentence after) => DrillItem.Of(before.To, after.From, after.From - before.To, Target);
}
