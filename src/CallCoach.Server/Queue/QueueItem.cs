using CallCoach.Server.Calls;

namespace CallCoach.Server.Queue;

/// <summary>A call that waits, and why.</summary>
/// <param name="Call">The call.</param>
/// <param name="Unusual">What is unusual about it; null in other views.</param>
/// <param name="Dispute">What the agent disagrees with; null in other views.</param>
public sealed record QueueItem(CallRow Call, QueueItem.Oddity? Unusual = null, QueueItem.Disagreement? Dispute = null)
{
    /// <param name="Reading">score, or the reading that is farthest from usual.</param>
    /// <param name="Value">In this call.</param>
    /// <param name="Usual">Mean of the agent's other calls in the same language.</param>
    /// <param name="Deviation">Their standard deviation.</param>
    /// <param name="Deviations">How many of them the value is away; negative when below.</param>
    public sealed record Oddity(string Reading, double Value, double Usual, double Deviation, double Deviations);

    /// <param name="At">UTC.</param>
    /// <param name="Criterion">In the card.</param>
    /// <param name="Why">In the agent's words.</param>
    public sealed record Disagreement(DateTime At, string? Criterion, string? Why);
}
