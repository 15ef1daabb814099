namespace CallCoach.Calls;

/// <summary>What a source may send, checked against the clock and the length of the call.</summary>
internal sealed class SourceLimits(CallStart start, LiveCallOptions options, TimeProvider clock)
{
    private readonly long _startedAt = clock.GetTimestamp();

    /// <summary>As samples at the source's rate.</summary>
    public long Samples(TimeSpan time) => (long)(time.TotalSeconds * start.SampleRateHz);

    /// <param name="position">Of the first sample that comes.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="known">Samples that are on disk.</param>
    /// <param name="paused">The source had said that it pauses.</param>
    /// <exception cref="CallRefusedException">Too far ahead, or too long.</exception>
    public void Check(long position, long end, long known, bool paused)
    {
        if (position < 0)
            throw new CallRefusedException(CallRefusedException.BadMessage, $"A position cannot be negative, was {position}.");
        var longestGap = paused ? options.LongestPause : options.LongestGap;
        if (position - known > Samples(longestGap))
            throw new CallRefusedException(CallRefusedException.TooFarAhead, $"Position {position} is more than {longestGap.TotalMinutes:0} minutes after {known}.");
        if (start.Kind is CallKind.Live or CallKind.Practice && end > Samples(clock.GetElapsedTime(_startedAt) + options.Ahead))
            throw new CallRefusedException(CallRefusedException.TooFarAhead, $"A live call may run at most {options.Ahead.TotalSeconds:0} s ahead of the clock.");
        if (end > Samples(options.LongestCall))
            throw new CallRefusedException(CallRefusedException.TooLong, $"The call is longer than {options.LongestCall.TotalHours:0.#} hours.");
    }
}
