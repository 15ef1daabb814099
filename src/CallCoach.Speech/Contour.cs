namespace CallCoach.Speech;

/// <summary>Final pitch movement of an utterance, over its last voiced stretch.</summary>
public enum Contour
{
    /// <summary>Too few voiced frames to say.</summary>
    Unknown,
    Falling,
    Level,
    Rising,
}
