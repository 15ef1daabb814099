namespace CallCoach.Coaching;

/// <summary>In which time a rule's sustain is counted.</summary>
public enum SustainClock
{
    /// <summary>Seconds of the agent's own speech: a habit of the voice neither grows nor fades while the customer talks.</summary>
    AgentSpeech,

    /// <summary>Seconds of the call.</summary>
    Call,
}
