using CallCoach.Server.Problems;

namespace CallCoach.Server.Api;

/// <summary>A reader's or a team's clock, in minutes east of UTC as queries say it.</summary>
internal static class ClockOffset
{
    private const int FarthestMinutes = 14 * 60;   // UTC+14, the farthest there is

    /// <summary>Notes what is no clock's offset; none is UTC.</summary>
    public static Faults Offset(this Faults faults, int? minutes) =>
        faults.Require(minutes is null or (>= -FarthestMinutes and <= FarthestMinutes), "offset", $"Must be -{FarthestMinutes} to {FarthestMinutes} minutes.");

    /// <summary>The farthest one where it is none at all, so that times can be reckoned with before the fault is told.</summary>
    public static TimeSpan Of(int? minutes) => TimeSpan.FromMinutes(Math.Clamp(minutes ?? 0, -FarthestMinutes, FarthestMinutes));
}
