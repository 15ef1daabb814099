namespace CallCoach.Coaching;

/// <summary>Judges one side of a finished call; pure.</summary>
public interface ICriterion
{
    string Id { get; }

    /// <summary>The reading that it rests on, as the protocol names it.</summary>
    string Reading { get; }

    CriterionResult Judge(ScoredCall call, CardCriterion line);
}
