namespace CallCoach.Coaching;

/// <summary>The median of the first values that it is given; more than fit are ignored.</summary>
internal struct MedianOf()
{
    private const int Capacity = 600;   // 30 s of speech at ten values a second, and room for the pauses' edges

    private readonly float[] _values = new float[Capacity];
    private int _count;

    /// <summary>NaN without values.</summary>
    public readonly double Value
    {
        get
        {
            if (_count == 0)
                return double.NaN;
            var sorted = _values.AsSpan(0, _count).ToArray();
            Array.Sort(sorted);
            return (sorted[(_count - 1) / 2] + sorted[_count / 2]) / 2.0;
        }
    }

    public void Add(float value)
    {
        if (_count < Capacity)
            _values[_count++] = value;
    }
}
