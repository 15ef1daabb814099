using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Speech.Networks;

namespace CallCoach.Training;

/// <summary>Learns the values of a <see cref="ContextNetwork"/>: forward and backward over stretches of recordings, Adam (Kingma and Ba 2015).</summary>
public sealed class Learner
{
    private const int P = ContextWeights.Projections, Lanes = 8, F = SpeechFeatures.Count;
    private readonly int H;                      // units of the hidden layer
    private readonly int[] _offsets;             // against the judged hop
    private readonly float[] _gradient, _first, _second;
    private float[] _projected = [], _projectedGradient = [], _hidden = [];
    private int _step;

    public Learner(int hidden, int[] offsets, int seed)
    {
        H = hidden;
        _offsets = offsets;
        Values = new float[ContextWeights.Count(F, hidden, offsets.Length)];
        (_gradient, _first, _second) = (new float[Values.Length], new float[Values.Length], new float[Values.Length]);
        var random = new Random(seed);
        Fill(0, F * P, Math.Sqrt(2.0 / F) * 0.7, random);
        Fill(HiddenAt, offsets.Length * P * H, Math.Sqrt(2.0 / (offsets.Length * P)), random);
        Fill(OutputAt, H, Math.Sqrt(1.0 / H), random);
    }

    /// <summary>In the layout of <see cref="ContextWeights"/>.</summary>
    public float[] Values { get; }

    /// <summary>Added to the first features of every hop: another line's colour; null for none.</summary>
    public float[]? Colour { get; set; }

    /// <summary>The output's bias.</summary>
    public float OutputBias { set => Values[^1] = value; }

    private static int HiddenAt => (F + 1) * P;
    private int OutputAt => HiddenAt + (_offsets.Length * P + 1) * H;

    /// <summary>Outputs for a stretch of a recording.</summary>
    public void Forward(Example example, int from, Span<float> outputs)
    {
        Prepare(example, from, outputs.Length);
        var biasAt = HiddenAt + _offsets.Length * P * H;
        for (var i = 0; i < outputs.Length; i++)
        {
            var sum = Vector256<float>.Zero;
            for (var unit = 0; unit < H; unit += Lanes)
            {
                var units = Load(Values, biasAt + unit);
                for (var o = 0; o < _offsets.Length; o++)
                {
                    var at = (i + _offsets[o] - _offsets[0]) * P;
                    var weight = HiddenAt + o * P * H + unit;
                    for (var p = 0; p < P; p++, weight += H)
                        units += Load(Values, weight) * _projected[at + p];
                }
                units = Vector256.Max(units, Vector256<float>.Zero);
                Store(units, _hidden, i * H + unit);
                sum += units * Load(Values, OutputAt + unit);
            }
            outputs[i] = Vector256.Sum(sum) + Values[^1];
        }
    }

    /// <summary>Adds to the gradient, right after <see cref="Forward"/> of the same stretch.</summary>
    /// <param name="slopes">Of the loss by each output.</param>
    public void Backward(Example example, int from, ReadOnlySpan<float> slopes)
    {
        Array.Clear(_projectedGradient, 0, (slopes.Length + _offsets[^1] - _offsets[0]) * P);
        for (var i = 0; i < slopes.Length; i++)
        {
            if (slopes[i] == 0)
                continue;
            _gradient[^1] += slopes[i];
            for (var unit = 0; unit < H; unit += Lanes)
                BackThroughUnits(i, unit, slopes[i]);
        }
        BackThroughProjection(example, from, slopes.Length);
    }

    /// <summary>One step against the gradient, which starts again at 0.</summary>
    /// <param name="rate">Learning rate.</param>
    /// <param name="scale">The gradient is divided by it.</param>
    public void Step(double rate, double scale, double decay = 1e-4)
    {
        _step++;
        var (keepFirst, keepSecond) = (1 - Math.Pow(0.9, _step), 1 - Math.Pow(0.999, _step));
        for (var i = 0; i < Values.Length; i++)
        {
            var g = (float)(_gradient[i] / scale);
            _first[i] = 0.9f * _first[i] + 0.1f * g;
            _second[i] = 0.999f * _second[i] + 0.001f * g * g;
            Values[i] -= (float)(rate * (_first[i] / keepFirst / (Math.Sqrt(_second[i] / keepSecond) + 1e-8) + decay * Values[i]));
        }
        Array.Clear(_gradient);
    }

    private void BackThroughUnits(int i, int unit, float slope)
    {
        var hidden = Load(_hidden, i * H + unit);
        Add(_gradient, OutputAt + unit, hidden * slope);
        var units = Vector256.ConditionalSelect(Vector256.GreaterThan(hidden, Vector256<float>.Zero), Load(Values, OutputAt + unit) * slope, Vector256<float>.Zero);
        if (units == Vector256<float>.Zero)
            return;
        Add(_gradient, HiddenAt + _offsets.Length * P * H + unit, units);
        for (var o = 0; o < _offsets.Length; o++)
        {
            var at = (i + _offsets[o] - _offsets[0]) * P;
            var weight = HiddenAt + o * P * H + unit;
            for (var p = 0; p < P; p++, weight += H)
            {
                var x = _projected[at + p];
                if (x <= 0)
                    continue;            // below the rectifier neither the weight nor the input has a slope
                Add(_gradient, weight, units * x);
                _projectedGradient[at + p] += Vector256.Sum(units * Load(Values, weight));
            }
        }
    }

    private void Prepare(Example example, int from, int count)
    {
        var length = count + _offsets[^1] - _offsets[0];
        if (_projected.Length < length * P)
            (_projected, _projectedGradient, _hidden) = (new float[length * P], new float[length * P], new float[length * H]);
        var bias = Load(Values, F * P);
        for (var f = 0; f < (Colour?.Length ?? 0); f++)
            bias += Load(Values, f * P) * Vector256.Create(Colour![f]);
        for (var i = 0; i < length; i++)
        {
            var hop = from + _offsets[0] + i;
            var sum = Vector256<float>.Zero;
            if (hop >= 0 && hop < example.Hops)
            {
                sum = bias;
                for (var f = 0; f < F; f++)
                    sum += Load(Values, f * P) * Vector256.Create(example.Features[hop * F + f]);
            }
            Store(Vector256.Max(sum, Vector256<float>.Zero), _projected, i * P);
        }
    }

    private void BackThroughProjection(Example example, int from, int count)
    {
        for (var i = 0; i < count + _offsets[^1] - _offsets[0]; i++)
        {
            var hop = from + _offsets[0] + i;
            if (hop < 0 || hop >= example.Hops)
                continue;
            var slope = Load(_projectedGradient, i * P);
            if (slope == Vector256<float>.Zero)
                continue;
            Add(_gradient, F * P, slope);
            for (var f = 0; f < F; f++)
                Add(_gradient, f * P, slope * (example.Features[hop * F + f] + (f < (Colour?.Length ?? 0) ? Colour![f] : 0f)));
        }
    }

    private void Fill(int from, int count, double deviation, Random random)
    {
        for (var i = from; i < from + count; i++)
            Values[i] = (float)(deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
    }

    private static Vector256<float> Load(float[] array, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(array), (nuint)at);

    private static void Store(Vector256<float> value, float[] array, int at) => value.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(array), (nuint)at);

    private static void Add(float[] array, int at, Vector256<float> value) => Store(Load(array, at) + value, array, at);
}
