using System.Numerics.Tensors;

namespace CallCoach.Speech.Activity;

/// <summary>The noise under the speech, per band: the smallest level of the last seconds (minimum statistics, Martin 2001).</summary>
/// <remarks>The minimum is taken over the running part and the finished ones, so it holds between 1.75 and 2 s. Needs no silence at the start.</remarks>
public sealed class NoiseFloor
{
    private const int Parts = 8, PartHops = 25;
    private const float Smoothing = 0.7f;
    private readonly float[][] _parts = new float[Parts][];
    private readonly float[] _smooth, _floor;
    private int _part, _hops;
    private bool _any;

    /// <param name="bands">Number of bands.</param>
    public NoiseFloor(int bands)
    {
        _smooth = new float[bands];
        _floor = new float[bands];
        for (var i = 0; i < Parts; i++)
            _parts[i] = new float[bands];
        Reset();
    }

    /// <summary>Per band, dB.</summary>
    public ReadOnlySpan<float> FloorDb => _floor;

    /// <param name="bandsDb">The frame's bands, dB.</param>
    public void Process(ReadOnlySpan<float> bandsDb)
    {
        if (_any)
            TensorPrimitives.Lerp(bandsDb, _smooth, Smoothing, _smooth);
        else
            bandsDb.CopyTo(_smooth);
        _any = true;
        TensorPrimitives.Min(_parts[_part], _smooth, _parts[_part]);
        TensorPrimitives.Min(_floor, _smooth, _floor);
        if (++_hops == PartHops)
            NextPart();
    }

    public void Reset()
    {
        (_part, _hops, _any) = (0, 0, false);
        foreach (var part in _parts)
            Array.Fill(part, float.PositiveInfinity);
        Array.Fill(_floor, float.PositiveInfinity);
    }

    private void NextPart()
    {
        _hops = 0;
        _part = (_part + 1) % Parts;
        Array.Fill(_parts[_part], float.PositiveInfinity);
        Array.Fill(_floor, float.PositiveInfinity);
        foreach (var part in _parts)
            TensorPrimitives.Min(_floor, part, _floor);
    }
}
