namespace CallCoach.Storage;

/// <summary>A stretch of a call for which no sound came; silence stands there in the recording.</summary>
public sealed class CallGap
{
    public long Id { get; init; }

    public Guid CallId { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public double From { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public double To { get; init; }

    /// <summary>lost, paused, source-lost.</summary>
    public required string Cause { get; init; }
}
