using CallCoach.Speech.Activity;

namespace CallCoach.Speech.Tests.Activity;

public sealed class BandSpectrumTests
{
    private const int Hop = SpeechFormat.HopSamples, LowestBin = 3;

    // The sums in plain numbers: every bin from 93 Hz on, and every band of equal width in mel.
    [Fact]
    public void TheVectorsSumAsTheFormulaDoes()
    {
        var spectrum = Of(Signal.Noise(0.3, 4 * Hop, seed: 5));
        var power = spectrum.Power.ToArray();
        var total = power.Skip(LowestBin).Take(BandSpectrum.Bins - LowestBin).Sum(value => (double)value);
        Assert.Equal(10 * Math.Log10(total), spectrum.LevelDb, tolerance: 1e-4);
        var largest = power.Skip(LowestBin).Take(BandSpectrum.Bins - LowestBin).Max();
        Assert.Equal(10 * Math.Log10(largest * (BandSpectrum.Bins - LowestBin) / total + 1e-3), spectrum.CrestDb, tolerance: 1e-4);
        for (var band = 0; band < BandSpectrum.Bands; band++)
            Assert.Equal(10 * Math.Log10(power[Edge(band)..Edge(band + 1)].Sum(value => (double)value)), spectrum.BandsDb[band], tolerance: 1e-4);
    }

    [Fact]
    public void SilenceReadsTheFloor()
    {
        var spectrum = Of(Signal.Silence(4 * Hop));
        Assert.All(spectrum.BandsDb.ToArray(), band => Assert.Equal(BandSpectrum.FloorDb, band, tolerance: 1e-3));
        Assert.Equal(BandSpectrum.FloorDb, spectrum.LevelDb, tolerance: 1e-3);
    }

    // The full-scale sine has a mean square of 0.5.
    [Fact]
    public void AToneReadsItsLevelAndIsAllCrest()
    {
        var spectrum = Of(Signal.Sine(1000, 1, 4 * Hop, SpeechFormat.SampleRateHz));
        Assert.Equal(-3.0, spectrum.LevelDb, tolerance: 0.1);
        Assert.InRange(spectrum.CrestDb, 18f, 21f);
    }

    private static BandSpectrum Of(float[] sound)
    {
        var spectrum = new BandSpectrum();
        spectrum.Process(sound);
        return spectrum;
    }

    private static int Edge(int band)
    {
        var (low, high) = (Mel(120), Mel(3_800));
        return (int)Math.Round(700 * (Math.Pow(10, (low + (high - low) * band / BandSpectrum.Bands) / 2595) - 1) / 31.25);
    }

    private static double Mel(double hz) => 2595 * Math.Log10(1 + hz / 700);
}
