using System.Numerics.Tensors;

namespace CallCoach.Audio;

/// <summary>Power of samples.</summary>
public static class Energy
{
    /// <summary>Mean of the squares: 1 for a full-scale square wave, 0.5 for a full-scale sine; 0 for no samples.</summary>
    public static float MeanSquare(ReadOnlySpan<float> samples) =>
        samples.IsEmpty ? 0f : TensorPrimitives.SumOfSquares(samples) / samples.Length;

    /// <summary>Largest magnitude; 0 for no samples.</summary>
    public static float Peak(ReadOnlySpan<float> samples) =>
        samples.IsEmpty ? 0f : MathF.Abs(TensorPrimitives.MaxMagnitude(samples));
}
