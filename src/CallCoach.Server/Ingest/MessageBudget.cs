namespace CallCoach.Server.Ingest;

/// <summary>Bounds how many messages a source may send: so many a second, and twice as many at once after a pause (token bucket).</summary>
internal sealed class MessageBudget(int perSecond, TimeProvider clock)
{
    private double _left = 2 * perSecond;
    private long _at = clock.GetTimestamp();

    /// <returns>False when there are too many.</returns>
    public bool Take()
    {
        var now = clock.GetTimestamp();
        _left = Math.Min(2 * perSecond, _left + clock.GetElapsedTime(_at, now).TotalSeconds * perSecond);
        _at = now;
        return --_left >= 0;
    }
}
