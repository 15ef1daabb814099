namespace CallCoach.Speech;

/// <summary>The two channels together, from the start of the call to now. Unknown values are NaN.</summary>
public readonly record struct ConversationReadings
{
    /// <summary>Agent speech ÷ all speech, 0 to 1; NaN without evidence from both sides.</summary>
    public double TalkRatio { get; init; }

    /// <summary>Both speak at once, seconds.</summary>
    public double OverlapSeconds { get; init; }

    /// <summary>Times that the agent cut in: overlap ≥ 1 s after the customer has spoken ≥ 1 s, backchannels excused.</summary>
    public int Interruptions { get; init; }

    /// <summary>Where the last interruption by the agent began; null when there was none.</summary>
    public TimeRange? LastInterruption { get; init; }

    /// <summary>Longest stretch in which the agent held the floor, seconds.</summary>
    public double LongestMonologueSeconds { get; init; }

    /// <summary>Who holds the floor now; null when nobody has spoken yet or the turn has ended.</summary>
    public Side? Floor { get; init; }

    /// <summary>The turn that is being held; null when the floor is free.</summary>
    public TimeRange? CurrentTurn { get; init; }

    /// <summary>Seconds that the agent has talked without a break of at least 1 s; 0 while the agent is quiet or the customer holds the floor.</summary>
    public double AgentRunSeconds { get; init; }

    /// <summary>Median time from the customer's last sound to the agent's answer, seconds; NaN before the first.</summary>
    public double MedianResponseSeconds { get; init; }

    /// <summary>Both sides quiet in stretches of at least 6 s, in all, seconds.</summary>
    public double DeadAirSeconds { get; init; }

    /// <summary>Both sides quiet now, since, seconds; 0 while anybody speaks.</summary>
    public double QuietSeconds { get; init; }
}
