namespace CallCoach.Speech;

/// <summary>How one channel sounded over the whole call. Unknown values are NaN.</summary>
public sealed record ChannelMeasures
{
    public required double SpeechSeconds { get; init; }
    public required int Syllables { get; init; }

    /// <summary>Syllables per second over turns with their pauses.</summary>
    public required double SpeakingRate { get; init; }

    /// <summary>Syllables per second over speech alone.</summary>
    public required double ArticulationRate { get; init; }

    /// <summary>Active speech level, dBFS, in the sense of ITU-T P.56: mean power over active frames.</summary>
    public required double ActiveLevelDbfs { get; init; }

    /// <summary>Standard deviation of the level of active frames, dB.</summary>
    public required double LevelSpreadDb { get; init; }

    public required double PitchMedianHz { get; init; }

    /// <summary>Standard deviation of voiced F0, semitones.</summary>
    public required double PitchSpreadSemitones { get; init; }

    /// <summary>Share of samples at full scale, 0 to 1.</summary>
    public required double ClippedShare { get; init; }

    /// <summary>Cepstral peak prominence, smoothed, dB (Hillenbrand and Houde 1996).</summary>
    public required double CppsDb { get; init; }

    /// <summary>0 (flat) to 1 (lively).</summary>
    public required double Liveliness { get; init; }

    /// <summary>Silences of at least 250 ms inside this side's turns, in order.</summary>
    public required IReadOnlyList<TimeRange> Pauses { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<Utterance> Utterances { get; init; }
}
