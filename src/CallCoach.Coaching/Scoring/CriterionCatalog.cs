namespace CallCoach.Coaching;

/// <summary>Every criterion that a card may name.</summary>
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
    }.ToDictionary(criterion => criterion.Id);
}
