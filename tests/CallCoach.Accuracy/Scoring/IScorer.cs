namespace CallCoach.Accuracy.Scoring;

/// <summary>Makes labelled sound of one kind, has the engine analyse it, and compares.</summary>
public interface IScorer
{
    /// <summary>As in <c>--only</c>.</summary>
    string Name { get; }

    ScoreSheet Score(SuiteContext suite);
}
