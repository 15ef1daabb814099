using CallCoach.Speech;

namespace CallCoach.Server.Live;

/// <summary>How the two sides talk with each other, up to now.</summary>
public sealed record TalkReadings(
    double? TalkRatio, double OverlapSeconds, int Interruptions, double LongestMonologueSeconds, Side? Floor, double AgentRunSeconds,
    double? MedianResponseSeconds, double DeadAirSeconds, double QuietSeconds)
{
    public static TalkReadings Of(in ConversationReadings talk) => new(
        LiveNumbers.Known(talk.TalkRatio, 3),
        Math.Round(talk.OverlapSeconds, 1),
        talk.Interruptions,
        Math.Round(talk.LongestMonologueSeconds, 1),
        talk.Floor,
        Math.Round(talk.AgentRunSeconds, 1),
        LiveNumbers.Known(talk.MedianResponseSeconds, 2),
        Math.Round(talk.DeadAirSeconds, 1),
        Math.Round(talk.QuietSeconds, 1));
}
