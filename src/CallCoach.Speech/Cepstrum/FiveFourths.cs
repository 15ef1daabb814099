using CallCoach.Audio;

namespace CallCoach.Speech.Cepstrum;

/// <summary>Brings a frame from 8 to 10 kHz: four samples become five, by a Hann-windowed sinc.</summary>
internal static class FiveFourths
{
    private const int Taps = 32, Given = 4, Phases = 5;
    private static readonly float[] Filters = MakeFilters();

    /// <param name="samples">At 8 kHz, at least 4/5 of the output and <see cref="Taps"/> more.</param>
    /// <param name="output">At 10 kHz; a multiple of 20 samples and one more. Its first sample lies between two of the input, Taps / 2 after the input's first.</param>
    public static void Process(ReadOnlySpan<float> samples, Span<float> output)
    {
        var cycles = output.Length / Phases;
        for (var n = 0; n < Phases; n++)
            EveryFifth(samples[(Given * n / Phases)..], Filters.AsSpan(Given * n % Phases * Taps, Taps), output[n..(cycles * Phases)]);
        output[^1] = FirKernel.DotAtOne(Filters.AsSpan(0, Taps), samples[(Given * cycles)..]);
    }

    // Outputs that lie five apart have the same filter.
    private static void EveryFifth(ReadOnlySpan<float> samples, ReadOnlySpan<float> filter, Span<float> output)
    {
        Span<float> places = stackalloc float[FirKernel.Places];
        for (var at = 0; at < output.Length; at += FirKernel.Places * Phases)
        {
            FirKernel.DotAtFour(filter, samples[(at / Phases * Given)..], Given, places);
            for (var i = 0; i < places.Length; i++)
                output[at + i * Phases] = places[i];
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
