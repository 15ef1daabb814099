namespace CallCoach.Coaching;

/// <summary>A line of a practice script's text that cannot be read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Code">Of the constants here; screens have a sentence for each.</param>
/// <param name="Text">The line, at most 80 characters.</param>
public sealed record PracticeTextProblem(int Line, string Code, string Text)
{
    /// <summary>It is no label, and no list is open.</summary>
    public const string UnknownLine = "unknown-line";

    /// <summary>Ways of saying a point stand under no point.</summary>
    public const string WaysWithoutPoint = "ways-without-point";

    /// <summary>It belongs to a step, and no step has begun.</summary>
    public const string OutsideStep = "outside-step";

    /// <summary>Not 1, 2 or 3.</summary>
    public const string BadDifficulty = "bad-difficulty";

    /// <summary>Not a range such as 3–4.5, ≥ 3 or ≤ 30 %.</summary>
    public const string BadRange = "bad-range";

    /// <summary>The text names no script.</summary>
    public const string NoTitle = "no-title";

    /// <summary>The text has no step.</summary>
    public const string NoSteps = "no-steps";
}
