namespace CallCoach.Coaching;

/// <summary>Why a criterion gave no points.</summary>
public static class NotApplicable
{
    /// <summary>Too little speech of the agent.</summary>
    public const string TooShort = "too-short";

    /// <summary>The call itself is shorter than the card asks for.</summary>
    public const string ShortCall = "short-call";

    /// <summary>Both sides are needed, and the recording has one channel.</summary>
    public const string Mono = "mono";

    /// <summary>Words are needed, and there are none.</summary>
    public const string NoTranscript = "no-transcript";

    /// <summary>Too little of what is judged.</summary>
    public const string NoEvidence = "no-evidence";

    /// <summary>A person judges it, and nobody has yet.</summary>
    public const string NotReviewed = "not-reviewed";

    public static IReadOnlyList<string> All { get; } = [TooShort, ShortCall, Mono, NoTranscript, NoEvidence, NotReviewed];
}
