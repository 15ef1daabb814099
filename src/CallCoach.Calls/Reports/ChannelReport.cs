using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>One channel of a <see cref="CallReport"/>.</summary>
public sealed record ChannelReport(
    string Role,
    double SpeechSeconds,
    int Syllables,
    double? SpeakingRate,
    double? ArticulationRate,
    double? ActiveLevelDbfs,
    double? PitchMedianHz,
    double? PitchSpreadSemitones,
    double? LevelSpreadDb,
    double? ClippedShare,
    double? CppsDb,
    double? Liveliness,
    IReadOnlyList<RangeReport> Pauses,
    IReadOnlyList<UtteranceReport> Utterances)
{
    public static ChannelReport Of(string role, ChannelMeasures channel) => new(
        role,
        Numbers.Seconds(channel.SpeechSeconds),
        channel.Syllables,
        Numbers.Known(channel.SpeakingRate, 2),
        Numbers.Known(channel.ArticulationRate, 2),
        Numbers.Known(channel.ActiveLevelDbfs, 2),
        Numbers.Known(channel.PitchMedianHz, 1),
        Numbers.Known(channel.PitchSpreadSemitones, 2),
        Numbers.Known(channel.LevelSpreadDb, 2),
        Numbers.Known(channel.ClippedShare, 5),
        Numbers.Known(channel.CppsDb, 2),
        Numbers.Known(channel.Liveliness, 2),
        [.. channel.Pauses.Select(RangeReport.Of)],
        [.. channel.Utterances.Select(UtteranceReport.Of)]);
}
