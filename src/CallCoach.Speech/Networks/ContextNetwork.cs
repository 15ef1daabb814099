using System.Numerics.Tensors;
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
    private readonly float[] _hidden;
    private readonly int _length;
    private int _at;

    public ContextNetwork(ContextWeights weights)
    {
        _weights = weights;
        _length = weights.Offsets[^1] - weights.Offsets[0] + 1;
        _ring = new float[_length * Projections];
        _hidden = new float[weights.Hidden];
    }

    /// <param name="features">Of the next hop.</param>
    public float Process(ReadOnlySpan<float> features)
    {
        Project(features, _ring.AsSpan(_at * Projections, Projections));
        _at = (_at + 1) % _length;
        FindHidden();
        return TensorPrimitives.Dot<float>(_hidden, _weights.Output) + _weights.OutputBias;
    }

    public void Reset()
    {
        Array.Clear(_ring);
        _at = 0;
    }

    // Weights lie by input: those of all outputs for the first input, then for the second. Two sums each, for they wait for
    // one another less; 8 lanes on every machine, so that the sums are the same everywhere.
    private void Project(ReadOnlySpan<float> features, Span<float> projected)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights.Projection);
        var (even, odd) = (Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights.ProjectionBias)), Vector256<float>.Zero);
        for (var i = 0; i + 1 < features.Length; i += 2)
        {
            even += Vector256.LoadUnsafe(ref weights, (nuint)(i * Projections)) * features[i];
            odd += Vector256.LoadUnsafe(ref weights, (nuint)((i + 1) * Projections)) * features[i + 1];
        }
        Vector256.Max(even + odd, Vector256<float>.Zero).CopyTo(projected);
    }

    private void FindHidden()
    {
        for (var unit = 0; unit < _hidden.Length; unit += Lanes)
            Vector256.Max(HiddenUnits(unit), Vector256<float>.Zero).CopyTo(_hidden, unit);
    }

    private Vector256<float> HiddenUnits(int unit)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights.HiddenWeights);
        var (even, odd) = (Vector256.Create(_weights.HiddenBias, unit), Vector256<float>.Zero);
        var (at, next) = ((nuint)unit, (nuint)_hidden.Length);
        foreach (var offset in _weights.Offsets)
        {
            var projected = _ring.AsSpan((_at + _length - 1 + offset) % _length * Projections, Projections);
            for (var i = 0; i < projected.Length; i += 2, at += 2 * next)
            {
                even += Vector256.LoadUnsafe(ref weights, at) * projected[i];
                odd += Vector256.LoadUnsafe(ref weights, at + next) * projected[i + 1];
            }
        }
        return even + odd;
    }
}
