namespace CallCoach.Speech;

/// <summary>How one channel has sounded lately; the live values. Windows hold about 6 s of this side's own speech.</summary>
public readonly record struct ChannelReadings
{
    /// <summary>Speech now.</summary>
    public bool Speaking { get; init; }

    /// <summary>Speech since the call began, seconds.</summary>
    public double SpeechSeconds { get; init; }

    /// <summary>Syllables per second over the window, pauses inside the turn counted in.</summary>
    public Reading SpeakingRate { get; init; }

    /// <summary>Syllables per second over the window, pauses left out.</summary>
    public Reading ArticulationRate { get; init; }

    /// <summary>Active speech level over the window, dBFS.</summary>
    public Reading LevelDbfs { get; init; }

    /// <summary>Standard deviation of the utterances' short-time level over the last 30 s of speech, dB.</summary>
    public Reading LevelSpreadDb { get; init; }

    /// <summary>Median F0, Hz, over the last 30 s of speech.</summary>
    public Reading PitchMedianHz { get; init; }

    /// <summary>Standard deviation of voiced F0 over the last 30 s of speech, semitones.</summary>
    public Reading PitchSpreadSemitones { get; init; }

    /// <summary>Pitch spread, level spread and rate together, 0 (flat) to 1 (lively); an acoustic fact, no feeling.</summary>
    public Reading Liveliness { get; init; }

    /// <summary>Share of faded endings among the last <see cref="EndingsJudged"/> utterances, 0 to 1.</summary>
    public Reading FadedEndings { get; init; }

    /// <summary>How many of the last utterances' endings could be judged.</summary>
    public int EndingsJudged { get; init; }
}
