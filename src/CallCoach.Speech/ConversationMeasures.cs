namespace CallCoach.Speech;

/// <summary>Two channels together over the whole call. Unknown values are NaN.</summary>
public sealed record ConversationMeasures
{
    /// <summary>Agent speech ÷ all speech, 0 to 1; NaN without evidence from both sides.</summary>
    public required double TalkRatio { get; init; }
    public required double OverlapSeconds { get; init; }

    /// <summary>By the agent, in order.</summary>
    public required IReadOnlyList<TimeRange> Interruptions { get; init; }

    /// <summary>By the customer, in order.</summary>
    public required IReadOnlyList<TimeRange> InterruptionsByCustomer { get; init; }
    public required double LongestMonologueSeconds { get; init; }

    /// <summary>Seconds from the customer's last sound to the agent's answer, median.</summary>
    public required double MedianResponseSeconds { get; init; }

    /// <summary>Stretches of at least 6 s in which both were quiet, in order.</summary>
    public required IReadOnlyList<TimeRange> DeadAir { get; init; }
    public double DeadAirSeconds => DeadAir.Sum(quiet => quiet.Seconds);

    /// <summary>Turns of both sides, in order.</summary>
    public required IReadOnlyList<(Side Side, TimeRange Range)> Turns { get; init; }
}
