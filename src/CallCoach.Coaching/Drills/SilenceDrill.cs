namespace CallCoach.Coaching;

/// <summary>Ask, then be quiet: the silence after each question, seconds; one that has lasted long enough counts at once.</summary>
public sealed class SilenceDrill(SilenceDrillOptions options) : IDrill
{
    public DrillSkill Skill => DrillSkill.Silence;

    public DrillOptions Options => options;

    public Band Target => new(options.HoldSeconds, null);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard)
    {
        var sentences = Sentence.Join(heard.Agent, options.LongestBreathSeconds);
        var items = new List<DrillItem>();
        foreach (var (i, sentence) in sentences.Index())
        {
            var over = i + 1 < sentences.Count;
            var until = over ? sentences[i + 1].From : heard.Seconds;
            var held = until - sentence.To;
            if (sentence.Range.Seconds >= options.LeastSentenceSeconds && (over || held >= options.HoldSeconds))
                items.Add(DrillItem.Of(sentence.To, until, held, Target));
        }
        return items;
    }
}
