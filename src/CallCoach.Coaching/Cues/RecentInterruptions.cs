using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent's last interruptions of the customer.</summary>
public sealed class RecentInterruptions
{
    private readonly TimeRange[] _ring = new TimeRange[16];   // more than the highest threshold that a plan may set

    public int Total { get; private set; }

    /// <summary>The newest; null when there was none.</summary>
    public TimeRange? Last => Total == 0 ? null : _ring[(Total - 1) % _ring.Length];

    public void Add(TimeRange overlap) => _ring[Total++ % _ring.Length] = overlap;

    /// <summary>How many began at or after a position; at most 16.</summary>
    public int Since(long position)
    {
        var count = 0;
        for (var age = 1; age <= Math.Min(Total, _ring.Length); age++)
        {
            if (_ring[(Total - age) % _ring.Length].Start >= position)
                count++;
        }

        return count;
    }
}
