using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Who has talked how much lately: hops of speech of each side over a sliding window.</summary>
/// <remarks>Kept in slices of 5 s, so the window is exact to 5 s and a call costs less than a kilobyte.</remarks>
public sealed class TalkShare
{
    private const long SliceSamples = 5 * SpeechFormat.SampleRateHz;

    private readonly int[] _agent;
    private readonly int[] _customer;
    private long _slice;

    /// <param name="windowSeconds">Length of the window.</param>
    public TalkShare(double windowSeconds)
    {
        var slices = (int)Math.Ceiling(SpeechFormat.Samples(windowSeconds) / (double)SliceSamples);
        _agent = new int[Math.Max(1, slices)];
        _customer = new int[_agent.Length];
    }

    public double AgentSeconds => Seconds(_agent);

    public double CustomerSeconds => Seconds(_customer);

    /// <summary>Agent speech ÷ all speech in the window, 0 to 1; NaN while nobody has spoken.</summary>
    public double Ratio => AgentSeconds / (AgentSeconds + CustomerSeconds);

    /// <summary>The next hop of either channel.</summary>
    public void OnFrame(Side side, in ChannelFrame frame)
    {
        MoveTo(frame.Position / SliceSamples);
        if (frame.Active)
            (side == Side.Agent ? _agent : _customer)[_slice % _agent.Length]++;
    }

    private void MoveTo(long slice)
    {
        for (; _slice < slice; _slice++)
        {
            _agent[(_slice + 1) % _agent.Length] = 0;
            _customer[(_slice + 1) % _agent.Length] = 0;
        }
    }

    private static double Seconds(int[] hops)
    {
        var sum = 0;
        foreach (var count in hops)
            sum += count;
        return SpeechFormat.Seconds((long)sum * SpeechFormat.HopSamples);
    }
}
