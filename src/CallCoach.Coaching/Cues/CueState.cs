namespace CallCoach.Coaching;

/// <summary>What a rule says about this moment.</summary>
public enum CueState
{
    /// <summary>Nothing can be said: the reading is unknown or rests on too little, or the side that it is about is quiet.</summary>
    Unsure,

    /// <summary>The behaviour is where it should be.</summary>
    Quiet,

    /// <summary>Between the threshold that clears and the one that raises: a shown cue stays, a new one does not come.</summary>
    Lingering,

    /// <summary>The behaviour deserves the cue.</summary>
    Raised,
}
