using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Server.Live;

/// <summary>How one side sounds now.</summary>
public sealed record SideReadings(
    bool Speaking, double SpeechSeconds, double? SpeakingRate, double SpeakingRateConfidence, double? ArticulationRate, double? LevelDbfs,
    double? PitchMedianHz, double? PitchSpreadSemitones, double? LevelSpreadDb, double? Liveliness, double? FadedEndings,
    double? FillersPerMinute, double? WordsPerMinute, double? CharactersPerMinute)
{
    /// <param name="side">How it sounds.</param>
    /// <param name="words">What the words tell; nothing of the customer's.</param>
    public static SideReadings Of(in ChannelReadings side, WordReadings words = default) => new(
        side.Speaking,
        Math.Round(side.SpeechSeconds, 1),
        LiveNumbers.Known(side.SpeakingRate, 2),
        Math.Round(side.SpeakingRate.Confidence, 2),
        LiveNumbers.Known(side.ArticulationRate, 2),
        LiveNumbers.Known(side.LevelDbfs, 1),
        LiveNumbers.Known(side.PitchMedianHz, 1),
        LiveNumbers.Known(side.PitchSpreadSemitones, 2),
        LiveNumbers.Known(side.LevelSpreadDb, 1),
        LiveNumbers.Known(side.Liveliness, 2),
        LiveNumbers.Known(side.FadedEndings, 2),
        words.FillersPerMinute,
        words.WordsPerMinute,
        words.CharactersPerMinute);
}
