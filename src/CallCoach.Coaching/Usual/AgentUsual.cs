namespace CallCoach.Coaching;

/// <summary>An agent's own usual values, from earlier calls or from the first 30 s of speech in this one. NaN while unknown.</summary>
/// <param name="SpeechSeconds">Speech that the values rest on.</param>
/// <param name="SpeakingRate">Syllables per second.</param>
/// <param name="ArticulationRate">Syllables per second.</param>
/// <param name="LevelDbfs">Active speech level, dBFS.</param>
/// <param name="LevelSpreadDb">dB.</param>
/// <param name="PitchMedianHz">Hz.</param>
/// <param name="PitchSpreadSemitones">Semitones.</param>
/// <param name="CppsDb">dB.</param>
public sealed record AgentUsual(
    double SpeechSeconds,
    double SpeakingRate,
    double ArticulationRate,
    double LevelDbfs,
    double LevelSpreadDb,
    double PitchMedianHz,
    double PitchSpreadSemitones,
    double CppsDb)
{
    public static readonly AgentUsual Unknown =
        new(0, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
