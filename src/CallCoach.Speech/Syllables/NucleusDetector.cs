using CallCoach.Speech.Activity;

namespace CallCoach.Speech.Syllables;

/// <summary>Finds syllable nuclei: voiced peaks of the band level with a dip before and after (after de Jong and Wempe 2009).</summary>
/// <remarks>One frame in; a nucleus is told once the level has fallen far enough behind its peak.</remarks>
public sealed class NucleusDetector
{
    private const int FirstBand = 1, LastBand = 12;      // about 200 to 2500 Hz: vowels, hardly any fricative
    private const float DipDb = 1.8f;
    private const float BelowPeakDb = 25f;               // under the loudest nucleus of late
    private const float PeakDecayDb = 0.03f;             // 3 dB a second
    private readonly float[] _recent = new float[3];
    private int _at;
    private float _loudestDb, _valleyDb, _peakDb;
    private bool _rising, _peakVoiced;
    private int _sincePeak;

    public NucleusDetector() => Reset();

    /// <summary>Level of the bands in which vowels are strong, dB.</summary>
    public static float BandLevel(ReadOnlySpan<float> bandsDb)
    {
        var sum = 0f;
        for (var band = FirstBand; band <= LastBand; band++)
            sum += MathF.Exp(bandsDb[band] * (MathF.Log(10f) / 10f));
        return 10f * MathF.Log10(sum);
    }

    /// <param name="levelDb">The frame's <see cref="BandLevel"/>.</param>
    /// <param name="voiced">The frame has a pitch.</param>
    /// <returns>How many frames back a nucleus lies that became certain now; −1 for none.</returns>
    public int Process(float levelDb, bool voiced)
    {
        var level = Smooth(levelDb);
        _sincePeak++;
        if (_rising && level > _peakDb)
            (_peakDb, _sincePeak, _peakVoiced) = (level, 0, voiced);
        else if (_rising && level < _peakDb - DipDb)
            return EndPeak(level);
        if (!_rising)
            FollowValley(level, voiced);
        return -1;
    }

    public void Reset()
    {
        Array.Fill(_recent, BandSpectrum.FloorDb);
        _loudestDb = _valleyDb = _peakDb = BandSpectrum.FloorDb;
        (_at, _rising, _peakVoiced, _sincePeak) = (0, false, false, 0);
    }

    private int EndPeak(float level)
    {
        _rising = false;
        _valleyDb = level;
        if (!_peakVoiced || _peakDb < _loudestDb - BelowPeakDb)
            return -1;
        _loudestDb = MathF.Max(_loudestDb, _peakDb);
        return _sincePeak + 1;    // the smoothing lags one frame
    }

    private void FollowValley(float level, bool voiced)
    {
        _loudestDb -= PeakDecayDb;
        _valleyDb = MathF.Min(_valleyDb, level);
        if (level <= _valleyDb + DipDb)
            return;
        _rising = true;
        (_peakDb, _sincePeak, _peakVoiced) = (level, 0, voiced);
    }

    private float Smooth(float level)
    {
        _recent[_at] = level;
        _at = (_at + 1) % _recent.Length;
        return (_recent[0] + _recent[1] + _recent[2]) / 3f;
    }
}
