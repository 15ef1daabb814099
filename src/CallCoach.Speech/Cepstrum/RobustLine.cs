namespace CallCoach.Speech.Cepstrum;

/// <summary>A straight line that outliers do not bend: the median of the slopes between points (Theil 1950).</summary>
/// <remarks>Of all pairs of points an even selection is taken, some hundreds: every eighth point with others at eight distances.</remarks>
internal sealed class RobustLine(int mostPoints)
{
    private const int Distances = 8, Step = 8;
    private readonly float[] _values = new float[Math.Max(mostPoints / 2, Distances * (mostPoints / Step + 1))];

    /// <param name="x">Ascending; at least 16 values.</param>
    /// <param name="y">As many.</param>
    public (float Slope, float Intercept) Fit(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var pairs = 0;
        for (var distance = 1; distance <= Distances; distance++)
        {
            var far = distance * x.Length / (Distances + 1);
            for (var i = 0; i + far < x.Length; i += Step)
                _values[pairs++] = (y[i + far] - y[i]) / (x[i + far] - x[i]);
        }
        var slope = Middle(_values.AsSpan(0, pairs));
        var half = x.Length / 2;
        for (var i = 0; i < half; i++)
            _values[i] = y[2 * i] - slope * x[2 * i];
        return (slope, Middle(_values.AsSpan(0, half)));
    }

    // Quickselect (Hoare 1961): the value that would stand in the middle if they were sorted.
    private static float Middle(Span<float> values)
    {
        var (low, high, middle) = (0, values.Length - 1, values.Length / 2);
        while (low < high)
        {
            var pivot = values[(low + high) / 2];
            var (i, j) = (low, high);
            while (i <= j)
            {
                while (values[i] < pivot)
                    i++;
                while (values[j] > pivot)
                    j--;
                if (i <= j)
                    (values[i], values[j], i, j) = (values[j], values[i], i + 1, j - 1);
            }
            if (middle <= j)
                high = j;
            else if (middle >= i)
                low = i;
            else
                break;
        }
        return values[middle];
    }
}
