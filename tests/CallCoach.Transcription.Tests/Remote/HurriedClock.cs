using System.Collections.Concurrent;

namespace CallCoach.Transcription.Tests.Remote;

/// <summary>A clock on which every pause passes at once and no timeout is ever reached, or, when told to, at once too.</summary>
internal sealed class HurriedClock : TimeProvider
{
    /// <summary>From here on a time is a timeout, not a pause.</summary>
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(30);

    public bool TimeoutsPass { get; set; }
    public ConcurrentQueue<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isPause = dueTime < ShortestTimeout;
        if (isPause)
            Pauses.Enqueue(dueTime);
        if (isPause || TimeoutsPass)
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;
        public void Dispose() { }
        public ValueTask DisposeAsync() => default;
    }
}
