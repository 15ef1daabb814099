namespace CallCoach.Audio;

/// <summary>Window functions, computed once by those who need them.</summary>
public static class Window
{
    /// <summary>Hann window. A periodic one (for spectra) has its zero at index 0 only, a symmetric one (for filters) at both ends.</summary>
    public static float[] Hann(int length, bool periodic = true) =>
        Sample(length, periodic, x => 0.5 + 0.5 * Math.Cos(Math.PI * x));

    /// <summary>Hamming window.</summary>
    public static float[] Hamming(int length, bool periodic = true) =>
        Sample(length, periodic, x => 0.54 + 0.46 * Math.Cos(Math.PI * x));

    /// <summary>Gaussian window that reaches exp(-12) at its edges and is lowered to be 0 there (Boersma 1993, for the autocorrelation method).</summary>
    public static float[] Gaussian(int length)
    {
        var edge = Math.Exp(-12);
        return Sample(length, periodic: false, x => (Math.Exp(-12 * x * x) - edge) / (1 - edge));
    }

    /// <summary>Kaiser window (Kaiser and Schafer 1980), symmetric.</summary>
    /// <param name="length">In samples.</param>
    /// <param name="beta">0 is a rectangle; a filter designed with 0.1102·(A − 8.7) has its stop band A dB down (A > 50).</param>
    public static float[] Kaiser(int length, double beta) =>
        Sample(length, periodic: false, x => KaiserAt(x, beta));

    /// <summary>The Kaiser window at one place.</summary>
    /// <param name="x">−1 to 1 from edge to edge; outside the window is 0.</param>
    /// <param name="beta">As in <see cref="Kaiser"/>.</param>
    public static double KaiserAt(double x, double beta) =>
        Math.Abs(x) > 1 ? 0 : BesselI0(beta * Math.Sqrt(1 - x * x)) / BesselI0(beta);

    private static float[] Sample(int length, bool periodic, Func<double, double> shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var half = (periodic ? length : length - 1) / 2.0;
        var window = new float[length];
        for (var i = 0; i < length; i++)
            window[i] = (float)shape(half == 0 ? 0 : i / half - 1);
        return window;
    }

    // The power series; every term is smaller than the one before once k passes x / 2.
    private static double BesselI0(double x)
    {
        double sum = 1, term = 1;
        for (var k = 1; term > sum * 1e-17; k++)
        {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
