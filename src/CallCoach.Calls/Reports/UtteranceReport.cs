using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>One utterance of a <see cref="ChannelReport"/>.</summary>
public sealed record UtteranceReport(
    double Start,
    double End,
    int Syllables,
    double? ArticulationRate,
    double? LevelDbfs,
    double? PitchMedianHz,
    EndingReport Ending)
{
    public static UtteranceReport Of(Utterance utterance) => new(
        Numbers.Seconds(SpeechFormat.Seconds(utterance.Start)),
        Numbers.Seconds(SpeechFormat.Seconds(utterance.End)),
        utterance.Syllables,
        Numbers.Known(utterance.ArticulationRate, 2),
        Numbers.Known(utterance.LevelDbfs, 2),
        Numbers.Known(utterance.PitchMedianHz, 1),
        EndingReport.Of(utterance.Ending));
}
