namespace CallCoach.Calls;

/// <summary>A stretch for which no sound came; silence stands there.</summary>
/// <param name="From">First sample, at the source's rate.</param>
/// <param name="To">One past the last.</param>
/// <param name="Cause">lost, paused, source-lost or no-consent.</param>
public sealed record CallGapSpan(long From, long To, string Cause)
{
    /// <summary>The source went on at a later position.</summary>
    public const string Lost = "lost";

    /// <summary>The source stopped on purpose.</summary>
    public const string Paused = "paused";

    /// <summary>The connection broke, and what was said meanwhile did not come.</summary>
    public const string SourceLost = "source-lost";

    /// <summary>Sound came before consent was confirmed, and was not listened to.</summary>
    public const string NoConsent = "no-consent";
}
