namespace CallCoach.Coaching;

/// <summary>What a drill practises; one skill each.</summary>
public enum DrillSkill
{
    /// <summary>Speak between two rails.</summary>
    Pace,

    /// <summary>A beat after each sentence.</summary>
    Pause,

    /// <summary>The last word can be heard.</summary>
    Endings,

    /// <summary>High, middle and low.</summary>
    Pitch,

    /// <summary>As loud in the last sentence as in the first.</summary>
    Volume,

    /// <summary>Ask the closing question, then be quiet.</summary>
    Silence,

    /// <summary>Answer a breath after the customer has stopped.</summary>
    Breath,
}
