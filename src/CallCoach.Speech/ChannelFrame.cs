namespace CallCoach.Speech;

/// <summary>What one channel sounds like in one hop of 10 ms; for traces and for the conversation.</summary>
/// <param name="Position">First sample of the hop.</param>
/// <param name="Active">Speech, by the voice activity detector.</param>
/// <param name="LevelDbfs">Short-time level, dBFS.</param>
/// <param name="F0Hz">Fundamental frequency, 60 to 500 Hz; 0 when unvoiced.</param>
/// <param name="VoicingConfidence">0 to 1.</param>
/// <param name="Nuclei">Syllable nuclei that became certain in this hop.</param>
public readonly record struct ChannelFrame(
    long Position,
    bool Active,
    float LevelDbfs,
    float F0Hz,
    float VoicingConfidence,
    int Nuclei);
