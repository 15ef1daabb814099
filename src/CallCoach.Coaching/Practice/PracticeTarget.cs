namespace CallCoach.Coaching;

/// <summary>A reading of an attempt against what the script asks for.</summary>
/// <param name="Reading">As the protocol names it.</param>
/// <param name="Value">Null when it is not known.</param>
/// <param name="Low">Lower edge; null when open.</param>
/// <param name="High">Upper edge; null when open.</param>
/// <param name="Step">That it is of; null: of the whole attempt, where nobody marked when each step began.</param>
public sealed record PracticeTarget(string Reading, double? Value, double? Low, double? High, PracticeTargetStep? Step = null)
{
    /// <summary>Null when the value is not known.</summary>
    public bool? Met => Value is not { } value ? null : !(value < Low) && !(value > High);
}
