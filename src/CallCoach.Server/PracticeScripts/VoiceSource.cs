namespace CallCoach.Server.PracticeScripts;

/// <summary>Where the sound of a customer's line comes from.</summary>
public enum VoiceSource
{
    /// <summary>A trainer recorded it.</summary>
    Recorded,

    /// <summary>A program speaks it; screens say so.</summary>
    Synthetic,

    /// <summary>There is neither: the line is only read.</summary>
    None,
}
