namespace CallCoach.Coaching;

/// <summary>Judges one side of a finished call; pure.</summary>
public interface ICriterion
{
    /// <summary>As a card's <see cref="CardCriterion.Measure"/> names it.</summary>
    string Id { get; }

    /// <summary>The reading that it rests on, as the protocol names it.</summary>
    string Reading { get; }

    /// <summary>What costs nothing where the card names no values: the team's band, or what the field calls good.</summary>
    Band BandOf(ScoredCall call);

    /// <param name="call">Judged.</param>
    /// <param name="curve">From the reading to a share of the points.</param>
    CriterionResult Judge(ScoredCall call, Curve curve);
}
