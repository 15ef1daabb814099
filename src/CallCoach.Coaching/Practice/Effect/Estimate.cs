namespace CallCoach.Coaching;

/// <summary>A number with how sure it is.</summary>
/// <param name="Value">Itself.</param>
/// <param name="Low">Of the 95 % interval; null when there is too little to say.</param>
/// <param name="High">Of the 95 % interval.</param>
public sealed record Estimate(double Value, double? Low, double? High);
