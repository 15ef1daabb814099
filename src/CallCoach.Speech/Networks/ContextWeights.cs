namespace CallCoach.Speech.Networks;

/// <summary>What a <see cref="ContextNetwork"/> has learnt; made by tests/CallCoach.Training, not by hand.</summary>
public sealed class ContextWeights
{
    public const int Projections = 8;

    /// <summary>Hidden units come in blocks of this many.</summary>
    public const int HiddenBlock = 16;

    /// <param name="features">Inputs of a hop.</param>
    /// <param name="hidden">Units of the hidden layer: a multiple of <see cref="HiddenBlock"/>.</param>
    /// <param name="offsets">Hops of the context against the newest, ascending; the last is 0.</param>
    /// <param name="latencyHops">How far back the judged hop lies.</param>
    /// <param name="values">Projection by input, its bias, hidden layer by offset and projection, its bias, output, its bias.</param>
    public ContextWeights(int features, int hidden, int[] offsets, int latencyHops, ReadOnlySpan<float> values)
    {
        if (hidden <= 0 || hidden % HiddenBlock != 0)
            throw new ArgumentOutOfRangeException(nameof(hidden), hidden, $"Must be a multiple of {HiddenBlock}.");
        if (values.Length != Count(features, hidden, offsets.Length))
            throw new ArgumentException($"{Count(features, hidden, offsets.Length)} values are needed, were {values.Length}.", nameof(values));
        (Hidden, Offsets, LatencyHops) = (hidden, offsets, latencyHops);
        Projection = Take(ref values, features * Projections);
        ProjectionBias = Take(ref values, Projections);
        HiddenWeights = Take(ref values, offsets.Length * Projections * hidden);
        HiddenBias = Take(ref values, hidden);
        Output = Take(ref values, hidden);
        OutputBias = values[0];
    }

    public int Hidden { get; }
    public int[] Offsets { get; }
    public int LatencyHops { get; }
    public float[] Projection { get; }
    public float[] ProjectionBias { get; }
    public float[] HiddenWeights { get; }
    public float[] HiddenBias { get; }
    public float[] Output { get; }
    public float OutputBias { get; }

    /// <summary>How many values a network of that size has.</summary>
    public static int Count(int features, int hidden, int offsets) =>
        (features + 1) * Projections + (offsets * Projections + 2) * hidden + 1;

    private static float[] Take(ref ReadOnlySpan<float> values, int count)
    {
        var taken = values[..count].ToArray();
        values = values[count..];
        return taken;
    }
}
