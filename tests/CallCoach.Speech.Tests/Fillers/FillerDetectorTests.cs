using CallCoach.Speech.Fillers;

namespace CallCoach.Speech.Tests.Fillers;

public class FillerDetectorTests
{
    private const float VoiceHz = 180;
    private readonly FillerDetector _detector = new();
    private readonly List<TimeRange> _found = [];
    private long _position;

    /// <summary>Frames of talk: pitch, level and spectrum in motion.</summary>
    private FillerDetectorTests Talk(double seconds) =>
        Frames(seconds, i => (true, VoiceHz * MathF.Pow(2, MathF.Sin(i * 0.4f) * 5 / 12), -20 + 5 * MathF.Sin(i * 0.7f), 9));

    private FillerDetectorTests Held(double seconds, float hz = VoiceHz, float slopeSemitones = 0, bool active = true, float changeDb = 1) =>
        Frames(seconds, i => (active, hz * MathF.Pow(2, slopeSemitones * i / (100 * (float)seconds) / 12), -21, changeDb));

    private FillerDetectorTests Silence(double seconds) => Frames(seconds, _ => (false, 0, -80, 9));

    private FillerDetectorTests Frames(double seconds, Func<int, (bool Active, float Hz, float Level, float Change)> frame)
    {
        for (var i = 0; i < (int)Math.Round(seconds * 100); i++, _position += SpeechFormat.HopSamples)
        {
            var (active, hz, level, change) = frame(i);
            if (_detector.Process(new ChannelFrame(_position, active, level, hz, hz > 0 ? 1 : 0, 0), hz > 0 ? PitchScale.Semitones(hz) : float.NaN, change) is { } filler)
                _found.Add(filler);
        }

        return this;
    }

    [Fact]
    public void AHeldVowelBetweenPausesIsFoundInItsPlace()
    {
        Talk(3).Silence(0.5).Held(0.4).Silence(0.5);
        var filler = Assert.Single(_found);
        Assert.Equal((3.5, 3.9), (SpeechFormat.Seconds(filler.Start), SpeechFormat.Seconds(filler.End)));
    }

    [Theory, InlineData(0.20, 0), InlineData(0.22, 1)]
    public void AfterAPauseAFifthOfASecondIsTooShort(double seconds, int found)
    {
        Talk(3).Silence(0.5).Held(seconds).Talk(1).Silence(1);
        Assert.Equal(found, _found.Count);
    }

    [Theory, InlineData(0.24, 0), InlineData(0.27, 1)]
    public void AtTheEndOfTalkItMustBeLonger(double seconds, int found)
    {
        Talk(3).Held(seconds).Silence(1);
        Assert.Equal(found, _found.Count);
    }

    [Fact]
    public void WithoutAPauseItIsPartOfTheTalk()
    {
        Talk(3).Held(0.5).Talk(2);
        Assert.Empty(_found);
    }

    [Fact]
    public void AVoiceThatSlidesIsNone()
    {
        Talk(3).Silence(0.5).Held(0.4, slopeSemitones: -8).Silence(0.5);
        Assert.Empty(_found);
    }

    [Fact]
    public void ASpectrumInMotionIsNone()
    {
        Talk(3).Silence(0.5).Held(0.4, changeDb: 6).Silence(0.5);
        Assert.Empty(_found);
    }

    [Theory, InlineData(170, 1), InlineData(425, 0)]
    public void WhatIsNotTakenForSpeechMustHaveTheVoicesOwnPitch(float hz, int found)
    {
        Talk(3).Silence(0.5).Held(0.5, hz, active: false).Silence(0.5);
        Assert.Equal(found, _found.Count);
    }

    [Fact]
    public void ALongToneIsNone()
    {
        Talk(3).Silence(0.5).Held(2).Silence(0.5);
        Assert.Empty(_found);
    }

    [Fact]
    public void ResetEqualsNew()
    {
        Talk(3).Silence(0.5).Held(0.3);
        _detector.Reset();
        _found.Clear();
        Held(0.4, active: false).Silence(0.5);
        Assert.Empty(_found);
        Talk(3).Silence(0.5).Held(0.4).Silence(0.5);
        Assert.Single(_found);
    }

    [Fact]
    public void NothingIsAllocated()
    {
        Talk(3);
        var frame = new ChannelFrame(_position, true, -20, VoiceHz, 1, 0);
        Assert.Equal(0, Allocated(() => _detector.Process(frame, PitchScale.Semitones(VoiceHz), 1)));
    }

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
