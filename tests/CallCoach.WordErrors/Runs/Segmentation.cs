namespace CallCoach.WordErrors.Runs;

/// <summary>How utterances become clips.</summary>
public enum Segmentation
{
    /// <summary>Of a call that is over: close utterances are joined.</summary>
    Finished,

    /// <summary>Of a call that runs: each utterance as soon as it has ended.</summary>
    Live,
}
