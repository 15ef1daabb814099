namespace CallCoach.Audio;

/// <summary>How one sample stands in bytes. More than one byte: least significant first.</summary>
public enum SampleEncoding
{
    /// <summary>Unsigned, 128 is zero.</summary>
    Pcm8,
    Pcm16,
    Pcm24,
    Pcm32,

    /// <summary>IEEE 754, full scale ±1.</summary>
    Ieee32,

    /// <summary>IEEE 754, full scale ±1.</summary>
    Ieee64,

    /// <summary>G.711 µ-law.</summary>
    MuLaw,

    /// <summary>G.711 A-law.</summary>
    ALaw,
}
