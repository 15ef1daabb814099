namespace CallCoach.Coaching;

/// <summary>Every criterion that judges more than one number of the call, by the measure that cards name.</summary>
public static class CriterionCatalog
{
    public static IReadOnlyDictionary<string, ICriterion> All { get; } = new ICriterion[]
    {
        new PaceCriterion(),
        new VolumeCriterion(),
        new PausesCriterion(),
        new EndingsCriterion(),
        new VarietyCriterion(),
        new ListeningCriterion(),
        new PatienceCriterion(),
        new FillersCriterion(),
        new NextStepCriterion(),
        new ScriptCriterion(),
    }.ToDictionary(criterion => criterion.Id);

    /// <summary>The judge of a card's line; null when a person judges.</summary>
    public static ICriterion? Find(CardCriterion line) => line.Measure switch
    {
        CardMeasure.Manual => null,
        CardMeasure.Reading => new ReadingCriterion(ReadingCatalog.All[line.Reading!]),
        CardMeasure.Cue => new CueCriterion(line.Cue!),
        var id => All[id],
    };
}
