using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Audio;

namespace CallCoach.Speech.Activity;

/// <summary>Power of a channel in bands of the ear's width: the one spectrum that speech detection and syllables share.</summary>
/// <remarks>
/// A Hann window of 32 ms each hop, so a frame's middle lies 16 ms behind the newest sample: the frame describes the hop before
/// the newest one. Bands are equally wide on O'Shaughnessy's mel scale (1987). One instance per channel, one thread at a time.
/// </remarks>
public sealed class BandSpectrum
{
    public const int Bands = 16;
    public const int LatencyHops = 1;

    /// <summary>Values of <see cref="Power"/> below 4 kHz.</summary>
    public const int Bins = Size / 2;

    /// <summary>What digital silence reads, dB: below the quantisation noise of 16 bits spread over the bands.</summary>
    public const float FloorDb = -120f;

    /// <summary>Samples in a frame.</summary>
    public const int Size = 256;

    private const int LowestBin = 3;             // about 100 Hz: below lies hum
    private const double LowestHz = 120, HighestHz = 3_800;
    private const int Lanes = 8, BandReach = 2 * Lanes;
    private static readonly float DecibelsPerOctave = 10f / MathF.Log2(10f), FloorPower = Decibels.ToPower(FloorDb);
    private static readonly Vector256<float> AboveLowest = Vector256.GreaterThanOrEqual(Vector256<float>.Indices, Vector256.Create((float)LowestBin)) & Vector256<float>.One;
    private static readonly int[] Edges = BandEdges();
    private static readonly float[] Shares = BandShares();
    private static readonly float[] HannWindow = ScaledWindow();
    // Room to work in: nothing stays there from frame to frame, so one for each thread is enough.
    [ThreadStatic]
    private static RealFft? _fft;
    [ThreadStatic]
    private static float[]? _windowed;
    private readonly float[] _power = new float[Size / 2 + 1];
    private readonly float[] _bands = new float[Bands];

    /// <summary>Bands of the latest frame, dB; full scale is 0 dB.</summary>
    public ReadOnlySpan<float> BandsDb => _bands;

    /// <summary>Power of the latest frame at multiples of 31.25 Hz.</summary>
    public ReadOnlySpan<float> Power => _power;

    /// <summary>Level of the latest frame above 100 Hz, dB; full scale is 0 dB.</summary>
    public float LevelDb { get; private set; }

    /// <summary>The strongest frequency against the mean of all, dB: 21 for a tone, about 10 for a voice.</summary>
    public float CrestDb { get; private set; }

    /// <summary>Takes the next hop.</summary>
    /// <param name="sound">Up to and with the hop, <see cref="Size"/> samples at least; silence stands before the first.</param>
    public void Process(ReadOnlySpan<float> sound)
    {
        var windowed = _windowed ??= new float[Size];
        TensorPrimitives.Multiply(sound[^Size..], HannWindow, windowed);
        (_fft ??= new RealFft(Size)).Power(windowed, _power);
        SumBands();
        for (var band = 0; band < Bands; band += Lanes)
            Decibel(Vector256.Create(_bands, band) + Vector256.Create(FloorPower)).CopyTo(_bands, band);
        var (sum, most) = SumAndLargest();
        var total = sum + FloorPower;
        var levels = Decibel(Vector256.Create(total, most * (Bins - LowestBin) / total + 1e-3f, 1f, 1f, 1f, 1f, 1f, 1f));
        (LevelDb, CrestDb) = (levels[0], levels[1]);
    }

    // Bands are at most BandReach bins wide; what is another band's counts 0 times.
    private void SumBands()
    {
        ref var power = ref MemoryMarshal.GetArrayDataReference(_power);
        ref var share = ref MemoryMarshal.GetArrayDataReference(Shares);
        ref var edge = ref MemoryMarshal.GetArrayDataReference(Edges);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(_bands);
        for (nuint band = 0; band < Bands; band++, share = ref Unsafe.Add(ref share, BandReach))
        {
            var at = (nuint)Unsafe.Add(ref edge, band);
            Unsafe.Add(ref sum, band) = Vector256.Sum(Vector256.LoadUnsafe(ref power, at) * Vector256.LoadUnsafe(ref share)
                + Vector256.LoadUnsafe(ref power, at + Lanes) * Vector256.LoadUnsafe(ref share, Lanes));
        }
    }

    // Of the bins from LowestBin on.
    private (float Sum, float Largest) SumAndLargest()
    {
        ref var power = ref MemoryMarshal.GetReference(_power.AsSpan(0, Bins));
        var largest = Vector256.LoadUnsafe(ref power) * AboveLowest;
        var (sum, sumOdd) = (largest, Vector256<float>.Zero);
        for (nuint i = Lanes; i < Bins; i += 2 * Lanes)
        {
            var even = Vector256.LoadUnsafe(ref power, i);
            var odd = i + Lanes < Bins ? Vector256.LoadUnsafe(ref power, i + Lanes) : Vector256<float>.Zero;
            (sum, sumOdd) = (sum + even, sumOdd + odd);
            largest = Vector256.MaxNative(largest, Vector256.MaxNative(even, odd));
        }
        var four = Vector128.Max(largest.GetLower(), largest.GetUpper());
        return (Vector256.Sum(sum + sumOdd), MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3])));
    }

    private static Vector256<float> Decibel(Vector256<float> power) => Vector256.Log2(power) * DecibelsPerOctave;

    // Scaled so that the powers of a frame's bins add up to its mean square.
    private static float[] ScaledWindow()
    {
        var window = Window.Hann(Size);
        var scale = MathF.Sqrt(2f / (Size * TensorPrimitives.SumOfSquares(window)));
        TensorPrimitives.Multiply(window, scale, window);
        return window;
    }

    private static int[] BandEdges()
    {
        var (low, high) = (Mel(LowestHz), Mel(HighestHz));
        return Enumerable.Range(0, Bands + 1).Select(i => Bin(low + (high - low) * i / Bands)).ToArray();
    }

    // Row by row: 1 for the bins from a band's edge on that are the band's.
    private static float[] BandShares()
    {
        if (Edges[Bands - 1] + BandReach > Bins)
            throw new InvalidOperationException("The last band's vectors would end beyond the spectrum.");
        var shares = new float[Bands * BandReach];
        for (var band = 0; band < Bands; band++)
            shares.AsSpan(band * BandReach, Edges[band + 1] - Edges[band]).Fill(1f);
        return shares;
    }

    private static double Mel(double hz) => 2595 * Math.Log10(1 + hz / 700);

    private static int Bin(double mel) =>
        (int)Math.Round(700 * (Math.Pow(10, mel / 2595) - 1) * Size / SpeechFormat.SampleRateHz);
}
