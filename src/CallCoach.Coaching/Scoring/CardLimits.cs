namespace CallCoach.Coaching;

/// <summary>What a call must have to be scored.</summary>
public sealed record CardLimits
{
    /// <summary>A call with less speech of the agent is <see cref="NotApplicable.TooShort"/>, seconds.</summary>
    public double LeastAgentSpeechSeconds { get; init; } = 30;

    /// <summary>A shorter call is <see cref="NotApplicable.ShortCall"/>, seconds; 0 for any length.</summary>
    public double LeastCallSeconds { get; init; }
}
