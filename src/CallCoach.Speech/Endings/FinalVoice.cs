using System.Numerics.Tensors;

namespace CallCoach.Speech.Endings;

/// <summary>The voiced hops at the end of an utterance, octave errors left out.</summary>
internal sealed class FinalVoice(FrameHistory frames)
{
    private const int Reach = 45;                   // hops looked at, from the last voiced one back
    private const int Neighbours = 7;               // voiced hops to either side of one that say what it should be near to
    private const float FarSemitones = 3.5f;        // from their median: further is the tracker's error, or a creak
    private readonly float[] _raw = new float[Reach], _pitch = new float[Reach];
    private readonly int[] _at = new int[Reach], _age = new int[Reach];     // hops before the end, 1 is the last; ascending
    private int _count;

    /// <summary>One past the last voiced frame.</summary>
    public long End { get; private set; }

    /// <summary>Pitch at the very end: the median of the last five voiced hops, semitones.</summary>
    public float Last => MedianOf(_pitch.AsSpan(0, Math.Min(5, _count)));

    /// <param name="first">First frame that may be taken.</param>
    /// <param name="end">One past the last.</param>
    public void Gather(long first, long end)
    {
        (_count, End) = (0, end);
        while (End > first && !frames.IsVoiced(End - 1))
            End--;
        var raw = 0;
        for (var i = End - 1; i >= Math.Max(first, End - Reach); i--)
        {
            if (!frames.IsVoiced(i))
                continue;
            _raw[raw] = frames.Semitones(i);
            _at[raw++] = (int)(End - i);
        }
        for (var i = 0; i < raw; i++)
            KeepIfNear(i, raw);
    }

    /// <summary>Voiced hops within the last so many.</summary>
    public int Count(int hops)
    {
        var count = 0;
        while (count < _count && _age[count] <= hops)
            count++;
        return count;
    }

    /// <summary>Voiced hops before the last so many.</summary>
    public int CountBefore(int hops) => _count - Count(hops);

    public float Mean(int hops) => TensorPrimitives.Sum(_pitch.AsSpan(0, Count(hops))) / Count(hops);

    public float Median(int hops) => MedianOf(_pitch.AsSpan(0, Count(hops)));

    public float MedianBefore(int hops) => MedianOf(_pitch.AsSpan(Count(hops), CountBefore(hops)));

    /// <summary>Semitones per hop: the median of the slopes of all pairs within the last so many hops (Theil 1950; Sen 1968).</summary>
    public float Slope(int hops)
    {
        Span<float> slopes = stackalloc float[Reach * (Reach - 1) / 2];
        var (count, pairs) = (Count(hops), 0);
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
                slopes[pairs++] = (_pitch[i] - _pitch[j]) / (_age[j] - _age[i]);
        }
        return Speech.Median.Of(slopes[..pairs]);
    }

    private void KeepIfNear(int i, int raw)
    {
        var from = Math.Max(0, i - Neighbours);
        var near = MedianOf(_raw.AsSpan(from, Math.Min(raw, i + Neighbours + 1) - from));
        if (!(MathF.Abs(_raw[i] - near) < FarSemitones))
            return;
        _pitch[_count] = _raw[i];
        _age[_count++] = _at[i];
    }

    private static float MedianOf(ReadOnlySpan<float> values)
    {
        Span<float> sorted = stackalloc float[values.Length];
        values.CopyTo(sorted);
        sorted.Sort();
        return sorted[values.Length / 2];
    }
}
