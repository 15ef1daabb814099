namespace CallCoach.Coaching;

/// <summary>Where the voice should be in a step. A band with both edges open is no target.</summary>
/// <param name="SpeakingRate">Syllables per second, pauses counted in.</param>
/// <param name="PausesPerMinute">Of at least 250 ms, a minute of the agent's turns.</param>
/// <param name="FadedEndings">Share of sentence ends that fade, 0 to 1.</param>
/// <param name="TalkRatio">Agent speech ÷ all speech, 0 to 1.</param>
public sealed record PracticeTargets(Band SpeakingRate = default, Band PausesPerMinute = default, Band FadedEndings = default, Band TalkRatio = default)
{
    public static readonly PracticeTargets None = new();
}
