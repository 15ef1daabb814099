namespace CallCoach.Speech;

/// <summary>One side's present spurt of talk: speech with breaks of at most 600 ms.</summary>
internal sealed class Talker
{
    private const int LongestBreakHops = 60;     // within a sentence people stop that long and go on
    private int _breakHops;

    /// <summary>Speaks in this hop.</summary>
    public bool Active { get; private set; }

    /// <summary>Where the spurt began.</summary>
    public long Start { get; private set; }

    /// <summary>One past the last sample spoken.</summary>
    public long End { get; private set; }

    /// <summary>Speech of the spurt.</summary>
    public int SpokenHops { get; private set; }

    /// <summary>Speech of the call.</summary>
    public long TotalHops { get; private set; }

    public void Process(long position, bool active)
    {
        Active = active;
        _breakHops = active ? 0 : _breakHops + 1;
        if (_breakHops > LongestBreakHops)
            SpokenHops = 0;
        if (!active)
            return;
        if (SpokenHops++ == 0)
            Start = position;
        End = position + SpeechFormat.HopSamples;
        TotalHops++;
    }
}
