namespace CallCoach.Coaching;

/// <summary>An attempt, as far as progress looks at it.</summary>
/// <param name="Judged">It came to something: passed or failed.</param>
/// <param name="Passed">By the mark that is asked for.</param>
/// <param name="Value">In the exercise's unit.</param>
/// <param name="Seconds">It took.</param>
public sealed record PracticeTry(bool Judged, bool Passed, double? Value, double Seconds);
