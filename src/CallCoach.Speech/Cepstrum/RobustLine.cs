namespace CallCoach.Speech.Cepstrum;

/// <summary>A straight line through points that outliers do not bend: the median of the slopes between points (Theil 1950).</summary>
/// <remarks>Of all pairs of points an even selection is taken, some hundreds: every eighth point with others at eight distances.</remarks>
internal sealed class RobustLine
{
    private const int Distances = 8, Step = 8;
    private readonly float[] _x, _perDistance, _slopes, _heights;

    /// <param name="x">Of the points, ascending; at least 16.</param>
    public RobustLine(ReadOnlySpan<float> x)
    {
        _x = x.ToArray();
        _heights = new float[x.Length / 2];
        var perDistance = new List<float>();
        for (var distance = 1; distance <= Distances; distance++)
            for (var i = 0; i + Far(distance) < x.Length; i += Step)
                perDistance.Add(1 / (x[i + Far(distance)] - x[i]));
        _perDistance = [.. perDistance];
        _slopes = new float[_perDistance.Length];
    }

    /// <param name="y">As many as there are x.</param>
    public (float Slope, float Intercept) Fit(ReadOnlySpan<float> y)
    {
        var pair = 0;
        for (var distance = 1; distance <= Distances; distance++)
        {
            var far = y[Far(distance).._x.Length];
            for (var i = 0; i < far.Length; i += Step, pair++)
                _slopes[pair] = (far[i] - y[i]) * _perDistance[pair];
        }
        var slope = Median.Of(_slopes);
        for (var i = 0; i < _heights.Length; i++)
            _heights[i] = y[2 * i] - slope * _x[2 * i];
        return (slope, Median.Of(_heights));
    }

    private int Far(int distance) => distance * _x.Length / (Distances + 1);
}
