using System.Numerics.Tensors;
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

    private const int Size = 256;
    private const int LowestBin = 3;             // about 100 Hz: below lies hum
    private const double LowestHz = 120, HighestHz = 3_800;
    private static readonly int[] Edges = BandEdges();
    private static readonly float[] HannWindow = ScaledWindow();
    private readonly RealFft _fft = new(Size);
    private readonly float[] _frame = new float[Size];
    private readonly float[] _windowed = new float[Size];
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

    /// <param name="hop">The next <see cref="SpeechFormat.HopSamples"/> samples.</param>
    public void Process(ReadOnlySpan<float> hop)
    {
        FrameBuffer.Push(_frame, hop);
        TensorPrimitives.Multiply(_frame, HannWindow, _windowed);
        _fft.Power(_windowed, _power);
        for (var band = 0; band < Bands; band++)
            _bands[band] = TensorPrimitives.Sum(_power.AsSpan(Edges[band], Edges[band + 1] - Edges[band]));
        ToDecibels(_bands);
        var total = TensorPrimitives.Sum(_power.AsSpan(LowestBin, Bins - LowestBin)) + Decibels.ToPower(FloorDb);
        LevelDb = Decibels.FromPower(total);
        CrestDb = Decibels.FromPower(TensorPrimitives.Max(_power.AsSpan(LowestBin, Bins - LowestBin)) * (Bins - LowestBin) / total + 1e-3f);
    }

    public void Reset() => Array.Clear(_frame);

    private static void ToDecibels(Span<float> powers)
    {
        TensorPrimitives.Add(powers, Decibels.ToPower(FloorDb), powers);
        TensorPrimitives.Log2(powers, powers);
        TensorPrimitives.Multiply(powers, 10f / MathF.Log2(10f), powers);
    }

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

    private static double Mel(double hz) => 2595 * Math.Log10(1 + hz / 700);

    private static int Bin(double mel) =>
        (int)Math.Round(700 * (Math.Pow(10, mel / 2595) - 1) * Size / SpeechFormat.SampleRateHz);
}
