using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>When one side was heard lately: runs of sound between silences of at least 250 ms, the one that is on included.</summary>
/// <remarks>Needed where words come late: by then an utterance may be over or a new one begun.</remarks>
public sealed class RecentSound
{
    private const int Capacity = 64;             // about a minute of talk, more than text may be late
    private const long Breath = SpeechFormat.SampleRateHz / 4;

    private readonly TimeRange[] _runs = new TimeRange[Capacity];
    private int _count;

    /// <summary>The newest run, which may be on still; null when nothing was heard yet.</summary>
    public TimeRange? Last => _count == 0 ? null : _runs[(_count - 1) % Capacity];

    /// <summary>The next hop of the side's channel.</summary>
    public void OnFrame(in ChannelFrame frame)
    {
        if (!frame.Active)
            return;
        var end = frame.Position + SpeechFormat.HopSamples;
        if (Last is { } last && frame.Position - last.End < Breath)
            _runs[(_count - 1) % Capacity] = last with { End = end };
        else
            _runs[_count++ % Capacity] = new TimeRange(frame.Position, end);
    }

    /// <summary>The run in which a position lies; null when it lies in silence.</summary>
    public TimeRange? At(long position)
    {
        for (var i = Oldest; i < _count; i++)
        {
            var run = _runs[i % Capacity];
            if (run.Start < position && run.End >= position)
                return run;
        }

        return null;
    }

    /// <summary>The first run of at least some length that begins at or after a position.</summary>
    public TimeRange? FirstFrom(long position, long length)
    {
        for (var i = Oldest; i < _count; i++)
        {
            var run = _runs[i % Capacity];
            if (run.Start >= position && run.Length >= length)
                return run;
        }

        return null;
    }

    private int Oldest => Math.Max(0, _count - Capacity);
}
