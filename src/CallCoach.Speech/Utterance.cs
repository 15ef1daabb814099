namespace CallCoach.Speech;

/// <summary>Speech between two pauses of at least 250 ms on one channel.</summary>
/// <param name="Start">First sample, at <see cref="SpeechFormat.SampleRateHz"/> from the start of the channel.</param>
/// <param name="End">One past the last sample.</param>
/// <param name="Syllables">Acoustic syllable nuclei.</param>
/// <param name="ArticulationRate">Syllables per second of the utterance; NaN when it is too short to say.</param>
/// <param name="LevelDbfs">Active speech level, dBFS (10·log10 of mean square, full scale 1.0).</param>
/// <param name="PitchMedianHz">Median F0 of the voiced frames; NaN without voiced frames.</param>
/// <param name="PitchSpreadSemitones">Standard deviation of voiced F0, semitones; NaN when unknown.</param>
/// <param name="ClippedShare">Share of samples at full scale, 0 to 1.</param>
/// <param name="Ending">How it ends.</param>
public readonly record struct Utterance(
    long Start,
    long End,
    int Syllables,
    float ArticulationRate,
    float LevelDbfs,
    float PitchMedianHz,
    float PitchSpreadSemitones,
    float ClippedShare,
    Ending Ending)
{
    public double DurationSeconds => SpeechFormat.Seconds(End - Start);
}
