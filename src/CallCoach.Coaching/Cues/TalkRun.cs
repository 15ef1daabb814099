using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>How long the agent has talked without a break. Needs one channel only, so it works for mono recordings as well.</summary>
/// <param name="breakSeconds">A silence of this length ends the run.</param>
public sealed class TalkRun(double breakSeconds)
{
    private readonly long _break = SpeechFormat.Samples(breakSeconds);
    private long _start = -1;
    private long _lastSound = -1;

    /// <summary>The next hop of the agent's channel.</summary>
    public void OnFrame(in ChannelFrame frame)
    {
        if (!frame.Active)
            return;
        if (_start < 0 || frame.Position - _lastSound >= _break)
            _start = frame.Position;
        _lastSound = frame.Position + SpeechFormat.HopSamples;
    }

    /// <summary>The run that is on at a position, up to its last sound; null in a break.</summary>
    public TimeRange? At(long position) =>
        _start >= 0 && position - _lastSound < _break ? new TimeRange(_start, _lastSound) : null;
}
