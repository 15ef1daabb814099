using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>The two channels together, for a report.</summary>
public sealed record ConversationReport(
    double? TalkRatio,
    double OverlapSeconds,
    int Interruptions,
    double LongestMonologueSeconds,
    double? MedianResponseSeconds,
    double DeadAirSeconds,
    IReadOnlyList<RangeReport> InterruptionRanges,
    IReadOnlyList<RangeReport> DeadAirRanges,
    IReadOnlyList<TurnReport> Turns)
{
    public static ConversationReport Of(ConversationMeasures conversation) => new(
        Numbers.Known(conversation.TalkRatio, 3),
        Numbers.Seconds(conversation.OverlapSeconds),
        conversation.Interruptions.Count,
        Numbers.Seconds(conversation.LongestMonologueSeconds),
        Numbers.Known(conversation.MedianResponseSeconds, 2),
        Numbers.Seconds(conversation.DeadAirSeconds),
        [.. conversation.Interruptions.Select(RangeReport.Of)],
        [.. conversation.DeadAir.Select(RangeReport.Of)],
        [.. conversation.Turns.Select(turn => TurnReport.Of(turn.Side, turn.Range))]);
}
