namespace CallCoach.Coaching;

/// <summary>As loud in the last sentence as in the first: each sentence's level against the middle one of all, dB.</summary>
public sealed class VolumeDrill(VolumeDrillOptions options) : IDrill
{
    private const double LongestBreathSeconds = 0.6;

    public DrillSkill Skill => DrillSkill.Volume;

    public DrillOptions Options => options;

    public Band Target => new(-options.WithinDb, options.WithinDb);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard)
    {
        var sentences = Sentence.Join(heard.Agent, LongestBreathSeconds).Where(sentence => sentence.Range.Seconds >= options.LeastSentenceSeconds).ToList();
        if (sentences.Count == 0)
            return [];
        var levels = sentences.Select(sentence => sentence.LevelDbfs).Order().ToList();
        var middle = (levels[(levels.Count - 1) / 2] + levels[levels.Count / 2]) / 2;
        return [.. sentences.Select(sentence => DrillItem.Of(sentence.From, sentence.To, sentence.LevelDbfs - middle, Target))];
    }
}
