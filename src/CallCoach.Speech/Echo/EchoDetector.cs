using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CallCoach.Speech.Activity;

namespace CallCoach.Speech.Echo;

/// <summary>Tells whether what is heard on a channel is only the other side, leaked into it.</summary>
/// <remarks>
/// An echo is the other side's sound, quieter, at a constant delay: the bands of both, each against its own mean, then move
/// together. Two people never do so for long, and whoever speaks is louder than the echo. Delays up to
/// <see cref="LongestDelayHops"/>. One instance a direction, one thread at a time.
/// </remarks>
public sealed class EchoDetector
{
    public const int LongestDelayHops = 32;      // 320 ms: telephone networks and loudspeakers
    private const int Step = 2, Delays = LongestDelayHops / Step + 1;
    private const int Bands = BandSpectrum.Bands;
    private const int RingHops = LongestDelayHops + 2 * Step + 1;
    private const int Lanes = 8;
    private const float Memory = 0.98f;          // of the correlation: 0.5 s
    private const float MeanMemory = 0.99f;      // of the bands' means: 1 s
    private const float Alike = 0.8f, AlikeWhenFaint = 0.7f;   // dev half: 4.0 % of the other's speech is taken for this side's instead of 6.5, and of voices 16 dB below the other's nothing is lost
    private const float LeastLossDb = 8f;        // an echo is that much quieter than its source
    private const float FaintLossDb = 14f;       // few who talk over the other are so much quieter, most echoes are: less likeness is proof enough
    private const float MarginDb = 5f;           // a known echo varies by that much
    private const float AudibleDb = 45f;         // under the other side's loudest: the source of an echo
    private const float PeakDecayDb = 0.02f;
    private const float EchoDecayDb = 1f;        // 100 dB a second
    private const int LeastPathHops = 30, MostPathHops = 300;
    private const float TowardsLess = 0.2f, TowardsMore = 0.01f;   // the echo's loudest moments count: the lowest tenth of the losses
    private readonly float[] _ring = new float[RingHops * Bands];
    private readonly float[] _levels = new float[RingHops];
    private readonly float[] _energies = new float[RingHops];
    private readonly float[] _ownMean = new float[Bands], _otherMean = new float[Bands], _own = new float[Bands];
    private readonly float[] _products = new float[Delays];
    private float _ownEnergy, _otherPeakDb, _lossDb, _echoDb;
    private int _path, _pathHops, _newest;

    public EchoDetector() => Reset();

    /// <param name="own">Spectrum of the channel that is judged.</param>
    /// <param name="other">Spectrum of the other channel at the same hop.</param>
    /// <returns>True when the newest hop holds the other side only.</returns>
    public bool Process(BandSpectrum own, BandSpectrum other)
    {
        _newest = _newest + 1 == RingHops ? 0 : _newest + 1;
        _ownEnergy = Memory * _ownEnergy + Centre(own.BandsDb, _ownMean, _own);
        _energies[_newest] = Memory * _energies[Slot(1)] + Centre(other.BandsDb, _otherMean, _ring.AsSpan(_newest * Bands, Bands));
        _otherPeakDb = MathF.Max(other.LevelDb, _otherPeakDb - PeakDecayDb);
        _levels[_newest] = other.LevelDb;
        var delay = MostAlike(out var likeness);
        var enough = own.LevelDb < Loudest(delay) - FaintLossDb ? AlikeWhenFaint : Alike;
        var leaked = likeness > enough && IsLoss(own.LevelDb, delay) && Learn(own.LevelDb, delay);
        leaked |= IsOnPath(own.LevelDb);
        return leaked;
    }

    public void Reset()
    {
        Array.Clear(_ring);
        Array.Fill(_levels, BandSpectrum.FloorDb);
        Array.Clear(_energies);
        Array.Clear(_products);
        Array.Fill(_ownMean, float.NaN);
        Array.Fill(_otherMean, float.NaN);
        (_ownEnergy, _otherPeakDb, _lossDb, _echoDb, _path, _pathHops, _newest) = (0, BandSpectrum.FloorDb, 0, BandSpectrum.FloorDb, 0, 0, 0);
    }

    // Compares squares, so that one root is enough.
    private int MostAlike(out float likeness)
    {
        var (low, high) = (Vector256.Create(_own), Vector256.Create(_own, Lanes));
        var (best, bestSquare) = (0, -1f);
        for (var i = 0; i < Delays; i++)
        {
            var at = Slot(i * Step);
            ref var row = ref MemoryMarshal.GetReference(_ring.AsSpan(at * Bands, Bands));
            var product = Memory * _products[i] + Vector256.Sum(low * Vector256.LoadUnsafe(ref row) + high * Vector256.LoadUnsafe(ref row, Lanes));
            _products[i] = product;
            var norm = _ownEnergy * _energies[at];
            var square = norm > 1f ? product * MathF.Abs(product) / norm : 0f;
            if (square > bestSquare)
                (best, bestSquare) = (i * Step, square);
        }
        likeness = MathF.CopySign(MathF.Sqrt(MathF.Abs(bestSquare)), bestSquare);
        return best;
    }

    private bool IsLoss(float levelDb, int delay) =>
        levelDb < Loudest(delay) - LeastLossDb && Loudest(delay) > _otherPeakDb - AudibleDb;

    // Keeps where the echo comes from and how much quieter it is, for the time when both speak. Another delay must come
    // up as often as the old one did before it takes its place.
    private bool Learn(float levelDb, int delay)
    {
        var loss = Loudest(delay) - levelDb;
        if (Math.Abs(delay - _path) <= Step)
            _pathHops = Math.Min(_pathHops + 1, MostPathHops);
        else if (--_pathHops < 0)
            (_path, _pathHops, _lossDb) = (delay, 1, loss);
        else
            return true;
        _lossDb += (loss - _lossDb) * (loss < _lossDb ? TowardsLess : TowardsMore);
        return true;
    }

    // What the path lets through now; it dies away no faster than rooms do, which also covers the detector's view ahead.
    private bool IsOnPath(float levelDb)
    {
        _echoDb = MathF.Max(Loudest(_path) - _lossDb, _echoDb - EchoDecayDb);
        return _pathHops >= LeastPathHops && levelDb < _echoDb + MarginDb;
    }

    // The source's level around a delay: frames are longer than a step, and rooms answer for a while.
    private float Loudest(int delay)
    {
        var loudest = BandSpectrum.FloorDb;
        for (var i = Math.Max(0, delay - Step); i <= delay + 2 * Step; i++)
            loudest = MathF.Max(loudest, _levels[Slot(i)]);
        return loudest;
    }

    private int Slot(int hopsBack) => _newest - hopsBack < 0 ? _newest - hopsBack + RingHops : _newest - hopsBack;

    // Takes the bands' running means off; answers the sum of squares of what is left.
    private static float Centre(ReadOnlySpan<float> bandsDb, float[] mean, Span<float> centred)
    {
        if (float.IsNaN(mean[0]))
            bandsDb.CopyTo(mean);
        var squares = Vector256<float>.Zero;
        for (var band = 0; band < Bands; band += Lanes)
        {
            var db = Vector256.Create(bandsDb[band..]);
            var usual = db * (1 - MeanMemory) + Vector256.Create(mean, band) * MeanMemory;
            usual.CopyTo(mean, band);
            (db - usual).CopyTo(centred[band..]);
            squares += (db - usual) * (db - usual);
        }
        return Vector256.Sum(squares);
    }
}
