namespace CallCoach.Speech;

/// <summary>Finds interruptions: a side that talks over the other for long after the other had begun.</summary>
/// <remarks>Overlap adds up as long as it is not broken by more than 600 ms, so that neither side's short breaks hide it.</remarks>
internal sealed class OverlapJudge(int interruptionHops)
{
    private const int LongestBreakHops = 60;
    private int _overlapHops, _breakHops;
    private bool _open, _counts, _told;
    private long _start, _end;

    /// <summary>Who spoke second in the present overlap.</summary>
    public Side Second { get; private set; }

    /// <summary>The overlap so far.</summary>
    public TimeRange Range => new(_start, _end);

    /// <summary>The present overlap is an interruption.</summary>
    public bool IsInterruption => _told;

    /// <summary>Answers true in the hop in which an overlap becomes an interruption.</summary>
    public bool Process(long position, Talker agent, Talker customer)
    {
        if (!agent.Active || !customer.Active)
            return Break();
        if (!_open)
            Open(position, agent, customer);
        _breakHops = 0;
        _end = position + SpeechFormat.HopSamples;
        if (++_overlapHops < interruptionHops || !_counts || _told)
            return false;
        return _told = true;
    }

    private bool Break()
    {
        if (_open && ++_breakHops > LongestBreakHops)
            (_open, _told) = (false, false);
        return false;
    }

    private void Open(long position, Talker agent, Talker customer)
    {
        (_open, _told, _start, _overlapHops) = (true, false, position, 0);
        Second = agent.Start > customer.Start ? Side.Agent : Side.Customer;
        var first = Second == Side.Agent ? customer : agent;
        _counts = first.SpokenHops >= interruptionHops;
    }
}
