namespace CallCoach.Speech;

/// <summary>What is known of one channel at once; for a picture that moves with the voice.</summary>
/// <param name="Position">One past the last sample of the newest hop.</param>
/// <param name="LevelDbfs">Of the newest hop, dBFS.</param>
/// <param name="Speaking">The newest hop stands out from the noise. Quicker and cruder than the voice activity detector.</param>
/// <param name="F0Hz">60 to 500 Hz, of the hop <see cref="QuickVoice.PitchLatencyHops"/> back; 0 when unvoiced.</param>
/// <param name="Syllables">Syllables in the hop <see cref="QuickVoice.SyllableLatencyHops"/> back, in parts.</param>
public readonly record struct QuickFrame(long Position, float LevelDbfs, bool Speaking, float F0Hz, float Syllables);
