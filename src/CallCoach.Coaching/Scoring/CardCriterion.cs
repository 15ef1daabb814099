namespace CallCoach.Coaching;

/// <summary>One line of a card: what is measured, what it weighs and where its points end.</summary>
public sealed record CardCriterion
{
    /// <summary>Its own in the card; stands on scores and reviews.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="CriterionCatalog"/>, or of <see cref="CardMeasure"/>.</summary>
    public required string Measure { get; init; }

    /// <summary>For <see cref="CardMeasure.Reading"/>: one of <see cref="ReadingCatalog"/>.</summary>
    public string? Reading { get; init; }

    /// <summary>For <see cref="CardMeasure.Cue"/>: a cue's code.</summary>
    public string? Cue { get; init; }

    /// <summary>Points. 0 only for a criterion that does nothing but fail a call.</summary>
    public required double Weight { get; init; }

    /// <summary>Points end this far outside the team's band, or the field's own where a team has none.</summary>
    public CardMargin? Margin { get; init; }

    /// <summary>In place of a margin: points by values that the card itself names.</summary>
    public Curve? Curve { get; init; }

    /// <summary>The call fails when less than this share of the points is reached, 0 to 1; null when it cannot fail by this.</summary>
    public double? FailBelow { get; init; }

    /// <summary>In place of the card's <see cref="CardLimits.LeastAgentSpeechSeconds"/>.</summary>
    public double? LeastAgentSpeechSeconds { get; init; }

    /// <summary>By language tag; null: the name that ships for <see cref="Measure"/>.</summary>
    public IReadOnlyDictionary<string, string>? Name { get; init; }

    /// <summary>What earns the points, by language tag; null: the text that ships.</summary>
    public IReadOnlyDictionary<string, string>? Hint { get; init; }

    /// <summary>Judged by people alone.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsManual => Measure == CardMeasure.Manual;

    /// <summary>From the reading to a share of the points.</summary>
    /// <param name="band">What is good when the card names no values itself.</param>
    public Curve CurveOver(Band band) => Curve ?? Coaching.Curve.Around(band, Margin?.Low ?? 0, Margin?.High ?? 0);
}
