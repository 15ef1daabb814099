using CallCoach.Coaching;

namespace CallCoach.Server.Calls;

/// <summary>The agent's own usual values from earlier calls in the same language; null while unknown.</summary>
/// <param name="SpeakingRate">Syllables per second.</param>
/// <param name="LevelDbfs">dBFS.</param>
/// <param name="PitchSpreadSemitones">Semitones.</param>
public sealed record UsualView(double? SpeakingRate, double? LevelDbfs, double? PitchSpreadSemitones)
{
    public static UsualView Of(AgentUsual usual) =>
        new(Known(usual.SpeakingRate), Known(usual.LevelDbfs), Known(usual.PitchSpreadSemitones));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
