using System.Collections.Concurrent;

namespace CallCoach.Audio;

/// <summary>The coefficients of one rate conversion: a low pass, sampled anew for each place that an output can have between two inputs.</summary>
/// <remarks>
/// Kaiser-windowed sinc (Oppenheim and Schafer 2010, section 7.6). Up to <see cref="MostPhases"/> places are exact; a ratio with more of them
/// is served by that many and by straight lines between neighbours, whose error lies below −110 dB. Shared by all streams of a ratio.
/// </remarks>
internal sealed class PolyphaseTable
{
    public const int MostPhases = 1024;
    private const int MostCached = 64;             // odd ratios come from outside: they must not fill the memory
    private const double AttenuationDb = 80;
    private const int Lanes = 8;                   // taps come in whole vectors of 8
    private static readonly ConcurrentDictionary<Key, PolyphaseTable> Cache = new();

    private PolyphaseTable(Key key)
    {
        var divisor = GreatestCommonDivisor(key.InputHz, key.OutputHz);
        (Up, Down) = (key.OutputHz / divisor, key.InputHz / divisor);
        Phases = Math.Min(Up, MostPhases);
        var transition = (key.StopHz - key.PassHz) / key.InputHz;
        var length = (AttenuationDb - 7.95) / (14.36 * transition) + 1;
        Taps = ((int)Math.Ceiling(length) + Lanes - 1) / Lanes * Lanes;
        // One row more than there are phases: the neighbour of the last.
        Coefficients = new float[(Phases + 1) * Taps];
        for (var phase = 0; phase <= Phases; phase++)
            FillRow(phase, (key.PassHz + key.StopHz) / 2 / key.InputHz, length);
    }

    /// <summary>Outputs and inputs of the smallest whole cycle: output n stands at input n·Down/Up.</summary>
    public int Up { get; }

    public int Down { get; }

    /// <summary>Rows of the table, less one.</summary>
    public int Phases { get; }

    /// <summary>Inputs that an output is made of. The one at or before its place is number Taps/2 − 1, from 0.</summary>
    public int Taps { get; }

    /// <summary>Row by row.</summary>
    public float[] Coefficients { get; }

    /// <param name="inputHz">Rate before.</param>
    /// <param name="outputHz">Rate after.</param>
    /// <param name="passHz">Up to here the sound stays.</param>
    /// <param name="stopHz">From here it is gone.</param>
    public static PolyphaseTable Get(int inputHz, int outputHz, double passHz, double stopHz)
    {
        var key = new Key(inputHz, outputHz, passHz, stopHz);
        if (Cache.TryGetValue(key, out var table))
            return table;
        table = new PolyphaseTable(key);
        return Cache.Count < MostCached ? Cache.GetOrAdd(key, table) : table;
    }

    private void FillRow(int phase, double cutoff, double length)
    {
        var row = Coefficients.AsSpan(phase * Taps, Taps);
        var beta = 0.1102 * (AttenuationDb - 8.7);
        double sum = 0;
        for (var tap = 0; tap < Taps; tap++)
        {
            var distance = tap - (Taps / 2 - 1) - (double)phase / Phases;
            var value = Sinc(2 * cutoff * distance) * Window.KaiserAt(distance / (length / 2), beta);
            sum += value;
            row[tap] = (float)value;
        }
        foreach (ref var coefficient in row)
            coefficient = (float)(coefficient / sum);
    }

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);

    private readonly record struct Key(int InputHz, int OutputHz, double PassHz, double StopHz);
}
