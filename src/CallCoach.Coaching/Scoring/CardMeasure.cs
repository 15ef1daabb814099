namespace CallCoach.Coaching;

/// <summary>What a card's criterion may measure besides the criteria of <see cref="CriterionCatalog"/>.</summary>
public static class CardMeasure
{
    /// <summary>One number of the whole call: <see cref="CardCriterion.Reading"/>.</summary>
    public const string Reading = "reading";

    /// <summary>How often a cue was shown: <see cref="CardCriterion.Cue"/>, in 10 minutes.</summary>
    public const string Cue = "cue";

    /// <summary>Nothing; a person judges.</summary>
    public const string Manual = "manual";
}
