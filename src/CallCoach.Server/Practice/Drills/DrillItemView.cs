using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Drills;

/// <summary>One thing that was tried and measured.</summary>
/// <param name="From">Seconds from the start.</param>
/// <param name="To">Its end.</param>
/// <param name="Value">In the skill's unit.</param>
/// <param name="Passed">Within what the drill asks for.</param>
public sealed record DrillItemView(double From, double To, double Value, bool Passed)
{
    public static DrillItemView Of(DrillItem item) => new(Math.Round(item.From, 2), Math.Round(item.To, 2), Math.Round(item.Value, 2), item.Passed);
}
