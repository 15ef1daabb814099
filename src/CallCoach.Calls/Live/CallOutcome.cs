namespace CallCoach.Calls;

/// <summary>How a call came out.</summary>
/// <param name="Status">Ended, cut off or failed.</param>
/// <param name="DurationSeconds">Of the recording.</param>
/// <param name="Result">What was found; null when the analysis itself failed.</param>
/// <param name="Gaps">In order.</param>
/// <param name="ErrorCode">Why it failed or was ended, for programs; null when the source ended it.</param>
public sealed record CallOutcome(
    CallStatus Status,
    double DurationSeconds,
    CallResult? Result,
    IReadOnlyList<CallGapSpan> Gaps,
    string? ErrorCode)
{
    /// <summary>The disk took no more.</summary>
    public const string NotWritable = "not-writable";

    /// <summary>The call ended before consent was confirmed.</summary>
    public const string NoConsent = "no-consent";

    /// <summary>False when its recording was deleted, for nobody had agreed to it.</summary>
    public bool SoundKept { get; init; } = true;

    /// <summary>What was said; null leaves what is kept of it as it is.</summary>
    public CallText? Text { get; init; }
}
