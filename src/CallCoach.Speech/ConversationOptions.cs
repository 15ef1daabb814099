namespace CallCoach.Speech;

/// <summary>When the floor changes hands and what counts as interruption and dead air.</summary>
public sealed record ConversationOptions
{
    /// <summary>Speech that takes the floor, and overlap that counts as an interruption, 0.2 to 5 s; shorter is a backchannel. MiiTel and Alibaba SCA use 1 s.</summary>
    public double FloorSeconds { get; init; } = 1.0;

    /// <summary>A break of the agent's run of talk, 0.25 to 5 s.</summary>
    public double BreakSeconds { get; init; } = 1.0;

    /// <summary>Silence on both sides that is dead air and ends the turn, 1 to 60 s.</summary>
    public double DeadAirSeconds { get; init; } = 6.0;

    internal void Check()
    {
        CheckRange(FloorSeconds, 0.2, 5, nameof(FloorSeconds));
        CheckRange(BreakSeconds, 0.25, 5, nameof(BreakSeconds));
        CheckRange(DeadAirSeconds, 1, 60, nameof(DeadAirSeconds));
    }

    private static void CheckRange(double seconds, double low, double high, string name)
    {
        if (!(seconds >= low && seconds <= high))
            throw new ArgumentOutOfRangeException(name, seconds, $"Must be between {low} and {high} s.");
    }
}
