namespace CallCoach.Coaching;

/// <summary>Where the voice should be in a step. A band with both edges open is no target.</summary>
public sealed record PracticeTargets
{
    public static readonly PracticeTargets None = new();

    /// <summary>Syllables per second, pauses counted in.</summary>
    public Band SpeakingRate { get; init; }

    /// <summary>Of at least 250 ms, a minute of the agent's turns.</summary>
    public Band PausesPerMinute { get; init; }

    /// <summary>Share of sentence ends that fade, 0 to 1.</summary>
    public Band FadedEndings { get; init; }

    /// <summary>Agent speech ÷ all speech, 0 to 1.</summary>
    public Band TalkRatio { get; init; }
}
