using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CallCoach.Audio;

/// <summary>Eight complex numbers side by side, real and imaginary parts apart.</summary>
internal readonly struct ComplexVector(Vector256<float> re, Vector256<float> im)
{
    public const int Lanes = 8;

    public Vector256<float> Re { get; } = re;

    public Vector256<float> Im { get; } = im;

    /// <summary>The squared magnitudes.</summary>
    public Vector256<float> Power
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Re * Re + Im * Im;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector Load(ref float re, ref float im, nuint at) => new(Vector256.LoadUnsafe(ref re, at), Vector256.LoadUnsafe(ref im, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float re, ref float im, nuint at)
    {
        Re.StoreUnsafe(ref re, at);
        Im.StoreUnsafe(ref im, at);
    }

    /// <summary>a − i·b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector MinusI(ComplexVector a, ComplexVector b) => new(a.Re + b.Im, a.Im - b.Re);

    /// <summary>a + i·b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector PlusI(ComplexVector a, ComplexVector b) => new(a.Re - b.Im, a.Im + b.Re);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector operator +(ComplexVector a, ComplexVector b) => new(a.Re + b.Re, a.Im + b.Im);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector operator -(ComplexVector a, ComplexVector b) => new(a.Re - b.Re, a.Im - b.Im);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexVector operator *(ComplexVector a, ComplexVector b) => new(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
}
