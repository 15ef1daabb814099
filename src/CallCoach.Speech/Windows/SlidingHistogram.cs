namespace CallCoach.Speech.Windows;

/// <summary>A histogram of the latest values only: the newest drives out the oldest.</summary>
public sealed class SlidingHistogram
{
    private readonly byte[] _ring;
    private int _at;

    /// <param name="values">Empty; belongs to this window from now on.</param>
    /// <param name="capacity">How many values the window holds.</param>
    public SlidingHistogram(Histogram values, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        (Values, _ring) = (values, new byte[capacity]);
    }

    public Histogram Values { get; }

    public void Add(float value)
    {
        if (Values.Count == _ring.Length)
            Values.Remove(_ring[_at]);
        Values.Add(_ring[_at] = Values.IndexOf(value));
        _at = (_at + 1) % _ring.Length;
    }

    public void Clear()
    {
        Values.Clear();
        _at = 0;
    }
}
