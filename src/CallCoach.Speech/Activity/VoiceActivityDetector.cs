namespace CallCoach.Speech.Activity;

/// <summary>Is this frame speech? A first judgement of single frames; <see cref="SpeechSegmenter"/> makes stretches of them.</summary>
/// <remarks>Compares the bands with the noise under them and the whole with the channel's own speech level, so the gain of the line does not matter.</remarks>
public sealed class VoiceActivityDetector
{
    private const float OnDb = 7f, OffDb = 4f;     // mean excess over the noise floor
    private const float MostExcessDb = 25f;        // one loud band alone is not speech
    private const float BelowSpeechDb = 30f;       // quieter than that under the loudest speech is not speech
    private const float PeakDecayDb = 0.02f;       // 2 dB a second
    private readonly NoiseFloor _floor = new(BandSpectrum.Bands);
    private float _peakDb;
    private bool _active;

    public VoiceActivityDetector() => Reset();

    /// <param name="bandsDb">The frame's bands, dB.</param>
    /// <param name="levelDb">The frame's level, dB.</param>
    public bool Process(ReadOnlySpan<float> bandsDb, float levelDb)
    {
        _floor.Process(bandsDb);
        _peakDb = MathF.Max(levelDb, _peakDb - PeakDecayDb);
        _active = Excess(bandsDb) > (_active ? OffDb : OnDb) && levelDb > _peakDb - BelowSpeechDb && levelDb > -75f;
        return _active;
    }

    public void Reset()
    {
        _floor.Reset();
        _peakDb = BandSpectrum.FloorDb;
        _active = false;
    }

    private float Excess(ReadOnlySpan<float> bandsDb)
    {
        var sum = 0f;
        for (var band = 0; band < bandsDb.Length; band++)
        {
            var floor = MathF.Max(_floor.FloorDb[band], _peakDb - 55f);
            sum += Math.Clamp(bandsDb[band] - floor, 0f, MostExcessDb);
        }
        return sum / bandsDb.Length;
    }
}
