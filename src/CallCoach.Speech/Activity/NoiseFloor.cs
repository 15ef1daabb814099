using System.Runtime.Intrinsics;

namespace CallCoach.Speech.Activity;

/// <summary>The noise under the speech, per band: the smallest level of the last seconds (minimum statistics, Martin 2001).</summary>
/// <remarks>The minimum is taken over the running part and the finished ones, so it holds between 1.75 and 2 s. Needs no silence at the start.</remarks>
public sealed class NoiseFloor
{
    private const int Parts = 8, PartHops = 25;
    private const float Smoothing = 0.7f;
    private const int Lanes = 8;
    private readonly float[] _parts, _smooth, _floor;
    private int _part, _hops;
    private bool _any;

    /// <param name="bands">Number of bands: a multiple of 8.</param>
    public NoiseFloor(int bands)
    {
        if (bands <= 0 || bands % Lanes != 0)
            throw new ArgumentOutOfRangeException(nameof(bands), bands, $"Must be a multiple of {Lanes}.");
        (_parts, _smooth, _floor) = (new float[Parts * bands], new float[bands], new float[bands]);
        Reset();
    }

    /// <summary>Per band, dB.</summary>
    public ReadOnlySpan<float> FloorDb => _floor;

    /// <param name="bandsDb">The frame's bands, dB.</param>
    public void Process(ReadOnlySpan<float> bandsDb)
    {
        if (!_any)
            bandsDb.CopyTo(_smooth);
        _any = true;
        var part = _part * _floor.Length;
        for (var band = 0; band < _floor.Length; band += Lanes)
        {
            var smooth = Vector256.Create(bandsDb[band..]) * (1 - Smoothing) + Vector256.Create(_smooth, band) * Smoothing;
            smooth.CopyTo(_smooth, band);
            Vector256.MinNative(Vector256.Create(_parts, part + band), smooth).CopyTo(_parts, part + band);
            Vector256.MinNative(Vector256.Create(_floor, band), smooth).CopyTo(_floor, band);
        }
        if (++_hops == PartHops)
            NextPart();
    }

    public void Reset()
    {
        (_part, _hops, _any) = (0, 0, false);
        Array.Fill(_parts, float.PositiveInfinity);
        Array.Fill(_floor, float.PositiveInfinity);
    }

    private void NextPart()
    {
        _hops = 0;
        _part = (_part + 1) % Parts;
        Array.Fill(_parts, float.PositiveInfinity, _part * _floor.Length, _floor.Length);
        Array.Fill(_floor, float.PositiveInfinity);
        for (var part = 0; part < _parts.Length; part += _floor.Length)
            for (var band = 0; band < _floor.Length; band += Lanes)
                Vector256.MinNative(Vector256.Create(_floor, band), Vector256.Create(_parts, part + band)).CopyTo(_floor, band);
    }
}
