namespace CallCoach.Speech.Windows;

/// <summary>Counts of values in steps: median and standard deviation of any number of values in fixed space.</summary>
/// <remarks>Values outside the range count at its ends. Exact to half a step.</remarks>
public sealed class Histogram
{
    private readonly float _low, _step;
    private readonly int[] _counts;
    private double _sum, _sumOfSquares;

    /// <param name="low">Middle of the lowest step.</param>
    /// <param name="step">Width of a step.</param>
    /// <param name="steps">1 to 255, so that a step's index fits a byte.</param>
    public Histogram(float low, float step, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(steps, 255);
        (_low, _step, _counts) = (low, step, new int[steps]);
    }

    /// <summary>F0 in quarter semitones above 60 Hz, up to 500 Hz.</summary>
    public static Histogram OfSemitones() => new(0f, 0.25f, 148);

    /// <summary>Levels in half decibels from −100 dBFS to full scale.</summary>
    public static Histogram OfLevels() => new(-100f, 0.5f, 208);

    public int Count { get; private set; }

    /// <summary>NaN without values.</summary>
    public float Mean => Count == 0 ? float.NaN : (float)(_low + _step * _sum / Count);

    /// <summary>NaN with fewer than two values.</summary>
    public float Deviation
    {
        get
        {
            if (Count < 2)
                return float.NaN;
            var mean = _sum / Count;
            return (float)(_step * Math.Sqrt(Math.Max(0, _sumOfSquares / Count - mean * mean)));
        }
    }

    /// <summary>Standard deviation of the values within three robust deviations of the median; NaN with fewer than two.</summary>
    /// <remarks>The robust deviation is that of a normal distribution with these quartiles; it is not less than a step. What lies
    /// outside are errors: of pitch, an octave up or down, and creak.</remarks>
    public float RobustDeviation
    {
        get
        {
            const double quartilesOfNormal = 1.349, reach = 3;
            if (Count < 2)
                return float.NaN;
            var (index, below) = (0, 0);
            var lower = Climb(0.25, ref index, ref below);
            var middle = Climb(0.5, ref index, ref below);
            var far = reach * Math.Max(1, (Climb(0.75, ref index, ref below) - lower) / quartilesOfNormal);
            double count = 0, sum = 0, sumOfSquares = 0;
            for (var i = Math.Max(0, (int)(middle - far)); i <= Math.Min(_counts.Length - 1, (int)(middle + far)); i++)
            {
                count += _counts[i];
                sum += (double)_counts[i] * i;
                sumOfSquares += (double)_counts[i] * i * i;
            }
            var mean = sum / count;
            return (float)(_step * Math.Sqrt(Math.Max(0, sumOfSquares / count - mean * mean)));
        }
    }

    /// <summary>The step that a value falls into.</summary>
    public byte IndexOf(float value) => (byte)Math.Clamp((int)MathF.Round((value - _low) / _step), 0, _counts.Length - 1);

    public void Add(byte index) => Change(index, +1);

    public void Remove(byte index) => Change(index, -1);

    /// <summary>The value below which a share of the values lies; NaN without values.</summary>
    /// <param name="share">0 to 1.</param>
    public float Quantile(double share) => Count == 0 ? float.NaN : _low + _step * IndexAt(share);

    public void Clear()
    {
        Array.Clear(_counts);
        (Count, _sum, _sumOfSquares) = (0, 0, 0);
    }

    private int IndexAt(double share)
    {
        var (index, below) = (0, 0);
        return Climb(share, ref index, ref below);
    }

    // Goes on from a step, with the values below it counted, to the one in which the share is reached.
    private int Climb(double share, ref int index, ref int below)
    {
        var wanted = Math.Max(1, (int)Math.Ceiling(share * Count));
        while (below + _counts[index] < wanted)
            below += _counts[index++];
        return index;
    }

    private void Change(byte index, int by)
    {
        _counts[index] += by;
        Count += by;
        _sum += by * index;
        _sumOfSquares += by * (index * index);
    }
}
