namespace CallCoach.Accuracy.Scoring;

/// <summary>One line of the report.</summary>
/// <param name="Reading">What is measured.</param>
/// <param name="Condition">On which sound.</param>
/// <param name="Measure">How it is scored, with its unit.</param>
/// <param name="Figure">The engine's; NaN when it could not be had.</param>
/// <param name="Count">How many items the figure rests on.</param>
public sealed record Row(string Reading, string Condition, string Measure, double Figure, int Count)
{
    /// <summary>Null for a line that only informs.</summary>
    public Target? Target { get; init; }

    /// <summary>What another tool gave on the same sound in the same run.</summary>
    public double? Peer { get; init; }
    public string? PeerName { get; init; }

    /// <summary>What stands in the way of reading the figure by itself.</summary>
    public string? Note { get; init; }
}
