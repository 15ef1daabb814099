using CallCoach.Speech.Activity;
using CallCoach.Speech.Fillers;

namespace CallCoach.Speech.Tests.Fillers;

public class SpectralChangeTests
{
    private static float[] Bands(Func<int, float> level) => [.. Enumerable.Range(0, BandSpectrum.Bands).Select(level)];

    private static float Last(params float[][] frames)
    {
        var change = new SpectralChange();
        var last = float.NaN;
        foreach (var frame in frames)
            last = change.Process(frame);
        return last;
    }

    private static float[][] Four(float[] frame) => [frame, frame, frame, frame];

    [Fact]
    public void AHeldSoundDoesNotMove() => Assert.Equal(0, Last([.. Four(Bands(i => -20 - i)), Bands(i => -20 - i)]), tolerance: 1e-4f);

    [Fact]
    public void LouderAloneIsNoMovement() => Assert.Equal(0, Last([.. Four(Bands(i => -40 + i)), Bands(i => -34 + i)]), tolerance: 1e-4f);

    [Fact]
    public void AnotherVowelMoves() => Assert.InRange(Last([.. Four(Bands(i => i < 8 ? -20 : -40)), Bands(i => i < 8 ? -40 : -20)]), 5, 40);

    [Fact]
    public void ResetEqualsNew()
    {
        var change = new SpectralChange();
        foreach (var frame in Four(Bands(i => -30 + i)))
            change.Process(frame);
        change.Reset();
        Assert.Equal(Last(Bands(i => -20 - i)), change.Process(Bands(i => -20 - i)));
    }
}
