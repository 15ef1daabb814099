namespace CallCoach.Transcription;

/// <summary>Which work goes first.</summary>
public enum TranscriptionPriority
{
    /// <summary>Somebody waits for the text: an utterance of a call that runs.</summary>
    Live,

    /// <summary>A sentence of a call that runs, whose parts have been told already: heard as a whole it has fewer errors.</summary>
    Revised,

    /// <summary>A call that is over.</summary>
    Finished,
}
