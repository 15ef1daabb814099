namespace CallCoach.Storage;

/// <summary>The readings of a call that lists sort, boards average and filters ask for. Null while unknown.</summary>
public sealed class CallNumbers
{
    /// <summary>0 to 100.</summary>
    public int? Score { get; set; }

    /// <summary>Shown to the agent.</summary>
    public int CueCount { get; set; }

    /// <summary>The agent's, seconds.</summary>
    public double? SpeechSeconds { get; set; }

    /// <summary>Syllables per second, pauses counted in.</summary>
    public double? SpeakingRate { get; set; }

    /// <summary>Syllables per second, pauses left out.</summary>
    public double? ArticulationRate { get; set; }

    /// <summary>Active speech level, dBFS.</summary>
    public double? LevelDbfs { get; set; }

    /// <summary>dB.</summary>
    public double? LevelSpreadDb { get; set; }

    /// <summary>Hz.</summary>
    public double? PitchMedianHz { get; set; }

    /// <summary>Semitones.</summary>
    public double? PitchSpreadSemitones { get; set; }

    /// <summary>Cepstral peak prominence, smoothed, dB.</summary>
    public double? CppsDb { get; set; }

    /// <summary>Of at least 250 ms, a minute of the agent's turns.</summary>
    public double? PausesPerMinute { get; set; }

    /// <summary>Share of the agent's endings that fade, 0 to 1.</summary>
    public double? FadedEndings { get; set; }

    /// <summary>Agent speech ÷ all speech, 0 to 1.</summary>
    public double? TalkRatio { get; set; }

    public double? OverlapSeconds { get; set; }

    /// <summary>By the agent.</summary>
    public int? Interruptions { get; set; }

    public double? LongestMonologueSeconds { get; set; }

    public double? MedianResponseSeconds { get; set; }

    public double? DeadAirSeconds { get; set; }
}
