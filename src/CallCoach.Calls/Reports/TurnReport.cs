using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Who held the floor, and when.</summary>
/// <param name="Role">agent or customer.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
public sealed record TurnReport(string Role, double Start, double End)
{
    public static TurnReport Of(Side side, TimeRange range)
    {
        var seconds = RangeReport.Of(range);
        return new TurnReport(side == Side.Agent ? "agent" : "customer", seconds.Start, seconds.End);
    }
}
