using System.Numerics.Tensors;

namespace CallCoach.Speech.Cepstrum;

/// <summary>Brings a frame from 8 to 10 kHz: four samples become five, by a Hann-windowed sinc.</summary>
internal static class FiveFourths
{
    private const int Taps = 32, Phases = 5;
    private static readonly float[] Filters = MakeFilters();

    /// <param name="samples">At 8 kHz, at least 4/5 of the output and <see cref="Taps"/> more.</param>
    /// <param name="output">At 10 kHz; its first sample lies between two of the input, Taps / 2 after the input's first.</param>
    public static void Process(ReadOnlySpan<float> samples, Span<float> output)
    {
        for (var n = 0; n < output.Length; n++)
        {
            var at = 4 * n / Phases;
            output[n] = TensorPrimitives.Dot(samples.Slice(at, Taps), Filters.AsSpan(4 * n % Phases * Taps, Taps));
        }
    }

    private static float[] MakeFilters()
    {
        var filters = new float[Phases * Taps];
        for (var phase = 0; phase < Phases; phase++)
        {
            for (var k = 0; k < Taps; k++)
            {
                var x = k - (Taps / 2 - 1) - (double)phase / Phases;
                var sinc = x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
                filters[phase * Taps + k] = (float)(sinc * (0.5 + 0.5 * Math.Cos(Math.PI * x / (Taps / 2))));
            }
        }
        return filters;
    }
}
