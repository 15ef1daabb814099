using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Speech.Networks;

/// <summary>A small network that judges a hop from the features of hops around it: a projection of each hop, one hidden layer over the context, one output.</summary>
/// <remarks>
/// Each hop's features are projected once and kept; the hidden layer sees the projections of <see cref="ContextWeights.Offsets"/>.
/// Rectified linear units; the output is linear. The answer is for the hop <see cref="ContextWeights.LatencyHops"/> back.
/// One instance per channel, one thread at a time.
/// </remarks>
public sealed class ContextNetwork
{
    private const int Projections = ContextWeights.Projections, Lanes = 8;
    private readonly ContextWeights _weights;
    private readonly float[] _ring;              // projections, oldest overwritten
    private readonly int _length;
    private int _newest;

    /// <param name="weights">What it has learnt.</param>
    /// <param name="mostHopsBack">How many hops later than it could be a judgement may be asked for.</param>
    public ContextNetwork(ContextWeights weights, int mostHopsBack = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostHopsBack);
        _weights = weights;
        _length = weights.Offsets[^1] - weights.Offsets[0] + 1 + mostHopsBack;
        _ring = new float[_length * Projections];
    }

    /// <summary>Takes a hop and judges at once.</summary>
    /// <param name="features">Of the next hop.</param>
    public float Process(ReadOnlySpan<float> features)
    {
        Add(features);
        return Judge(hopsBack: 0);
    }

    /// <param name="features">Of the next hop.</param>
    public void Add(ReadOnlySpan<float> features)
    {
        if (features.Length * Projections != _weights.Projection.Length)
            throw new ArgumentException($"{_weights.Projection.Length / Projections} features are needed, were {features.Length}.", nameof(features));
        _newest = _newest + 1 == _length ? 0 : _newest + 1;
        Project(features).CopyTo(_ring, _newest * Projections);
    }

    /// <summary>What <see cref="Process"/> would have answered some hops ago.</summary>
    /// <param name="hopsBack">Up to the constructor's limit.</param>
    public float Judge(int hopsBack)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hopsBack, _length - 1 + _weights.Offsets[0]);
        var output = Vector256<float>.Zero;
        for (var unit = 0; unit < _weights.Hidden; unit += ContextWeights.HiddenBlock)
        {
            var (low, high) = Hidden(unit, hopsBack);
            output += Vector256.MaxNative(low, Vector256<float>.Zero) * Vector256.Create(_weights.Output, unit);
            output += Vector256.MaxNative(high, Vector256<float>.Zero) * Vector256.Create(_weights.Output, unit + Lanes);
        }
        return Vector256.Sum(output) + _weights.OutputBias;
    }

    public void Reset()
    {
        Array.Clear(_ring);
        _newest = 0;
    }

    // Weights lie by input: those of all outputs for the first input, then for the second. Four sums each, for one would wait
    // for itself; 8 lanes and no fused multiplication, so that the sums are the same on every machine.
    private Vector256<float> Project(ReadOnlySpan<float> features)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights.Projection);
        ref var feature = ref MemoryMarshal.GetReference(features);
        var (a, b, c, d) = (Vector256.Create(_weights.ProjectionBias), Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (i, at) = (0, (nuint)0);
        for (; i + 4 <= features.Length; i += 4, at += 4 * Projections)
        {
            a += Vector256.LoadUnsafe(ref weights, at) * Unsafe.Add(ref feature, i);
            b += Vector256.LoadUnsafe(ref weights, at + Projections) * Unsafe.Add(ref feature, i + 1);
            c += Vector256.LoadUnsafe(ref weights, at + 2 * Projections) * Unsafe.Add(ref feature, i + 2);
            d += Vector256.LoadUnsafe(ref weights, at + 3 * Projections) * Unsafe.Add(ref feature, i + 3);
        }
        for (; i < features.Length; i++, at += Projections)
            a += Vector256.LoadUnsafe(ref weights, at) * Unsafe.Add(ref feature, i);
        return Vector256.MaxNative(a + b + (c + d), Vector256<float>.Zero);
    }

    // A block of units side by side: every projection is read once for both halves of it.
    private (Vector256<float> Low, Vector256<float> High) Hidden(int unit, int hopsBack)
    {
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights.HiddenWeights), unit);
        ref var ring = ref MemoryMarshal.GetArrayDataReference(_ring);
        var (low, lowOdd) = (Vector256.Create(_weights.HiddenBias, unit), Vector256<float>.Zero);
        var (high, highOdd) = (Vector256.Create(_weights.HiddenBias, unit + Lanes), Vector256<float>.Zero);
        var next = (nuint)_weights.Hidden;
        foreach (var offset in _weights.Offsets)
        {
            var hop = _newest - hopsBack + offset;
            ref var projected = ref Unsafe.Add(ref ring, (hop < 0 ? hop + _length : hop) * Projections);
            ref var end = ref Unsafe.Add(ref projected, Projections);
            for (; Unsafe.IsAddressLessThan(ref projected, ref end); projected = ref Unsafe.Add(ref projected, 2))
            {
                var (even, odd) = (Vector256.Create(projected), Vector256.Create(Unsafe.Add(ref projected, 1)));
                low += Vector256.LoadUnsafe(ref weights) * even;
                high += Vector256.LoadUnsafe(ref weights, Lanes) * even;
                lowOdd += Vector256.LoadUnsafe(ref weights, next) * odd;
                highOdd += Vector256.LoadUnsafe(ref weights, next + Lanes) * odd;
                weights = ref Unsafe.Add(ref weights, 2 * next);
            }
        }
        return (low + lowOdd, high + highOdd);
    }
}
