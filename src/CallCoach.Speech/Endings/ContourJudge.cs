namespace CallCoach.Speech.Endings;

/// <summary>Final pitch movement: a straight line through the last voiced stretch, drawn so that outliers do not bend it.</summary>
internal sealed class ContourJudge(FrameHistory frames, EndingOptions options)
{
    private const int LongestStretch = 40;      // hops of voice looked at: 0.4 s, the last two or three syllables
    private const int FewestVoiced = 8;
    private const int LongestReach = 70;        // hops before the end in which they must lie
    private readonly float[] _pitch = new float[LongestStretch], _slopes = new float[LongestStretch * (LongestStretch - 1) / 2];
    private readonly int[] _at = new int[LongestStretch];

    /// <param name="first">First frame of the utterance.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="beyond">One past the last frame that may be looked at.</param>
    public (Contour Contour, float ChangeSemitones) Judge(long first, long end, long beyond)
    {
        var count = Gather(Math.Max(first, end - LongestReach), Math.Min(end, beyond));
        if (count < FewestVoiced)
            return (Contour.Unknown, float.NaN);
        var change = Slope(count) * (_at[0] - _at[count - 1]);
        var contour = change <= -options.MovementSemitones ? Contour.Falling
            : change >= options.MovementSemitones ? Contour.Rising : Contour.Level;
        return (contour, change);
    }

    private int Gather(long from, long end)
    {
        var count = 0;
        for (var i = end - 1; i >= from && count < LongestStretch; i--)
        {
            if (!frames.IsVoiced(i))
                continue;
            _pitch[count] = frames.Semitones(i);
            _at[count++] = (int)(i - from);
        }
        return count;
    }

    // Median of the slopes of all pairs (Theil 1950; Sen 1968).
    private float Slope(int count)
    {
        var pairs = 0;
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
                _slopes[pairs++] = (_pitch[i] - _pitch[j]) / (_at[i] - _at[j]);
        }
        var slopes = _slopes.AsSpan(0, pairs);
        slopes.Sort();
        return slopes[pairs / 2];
    }
}
