using CallCoach.Speech.Endings;

namespace CallCoach.Speech.Tests.Endings;

public sealed class EndingAnalyzerTests
{
    private const int Hop = SpeechFormat.HopSamples;

    [Theory, InlineData(-6f, Contour.Falling), InlineData(0f, Contour.Level), InlineData(6f, Contour.Rising)]
    public void TheFinalMovementIsTold(float semitones, Contour contour)
    {
        var ending = Judge(new Phrase { FinalSemitones = semitones });
        Assert.Equal(contour, ending.Contour);
        Assert.Equal(semitones, ending.ChangeSemitones, tolerance: 1.5f);
    }

    [Fact]
    public void TooFewVoicedFramesAreUnknown()
    {
        var ending = Judge(new Phrase { Voiced = _ => false });
        Assert.Equal(Contour.Unknown, ending.Contour);
        Assert.True(float.IsNaN(ending.ChangeSemitones));
    }

    [Fact]
    public void AnOctaveErrorOfTheTrackerIsNoMovement() =>
        Assert.Equal(Contour.Level, Judge(new Phrase { OctaveError = hop => hop is >= 140 and < 146 }).Contour);

    [Theory, InlineData(3.6f, Contour.Rising), InlineData(2.7f, Contour.Level), InlineData(-2.7f, Contour.Level), InlineData(-3.7f, Contour.Falling)]
    public void AMovementCountsFromItsThreshold(float semitones, Contour contour) =>
        Assert.Equal(contour, Judge(new Phrase { FinalSemitones = semitones }).Contour);

    [Theory, InlineData(+2.5f, -2.5f), InlineData(-2.5f, +2.5f)]
    public void TheToneOfTheLastSyllableIsNoMovementOfThePhrase(float from, float to)
    {
        // Every syllable of this phrase falls, or rises, from one edge of the voice's range to the other, and so does the last.
        var tones = new Phrase { Tone = share => from + (to - from) * share };
        Assert.Equal(Contour.Level, Judge(tones).Contour);
    }

    [Theory, InlineData(+2.5f, -2.5f, -6f, Contour.Falling), InlineData(-2.5f, +2.5f, 6f, Contour.Rising)]
    public void APhraseOfTonesCanFallAndRise(float from, float to, float semitones, Contour contour) =>
        Assert.Equal(contour, Judge(new Phrase { Tone = share => from + (to - from) * share, FinalSemitones = semitones }).Contour);

    [Theory, InlineData(0f, false), InlineData(-20f, true)]
    public void AnEndingThatDiesAwayIsAFade(float decibels, bool fade) =>
        Assert.Equal(fade, Judge(new Phrase { FinalDb = decibels }).Fade);

    [Fact]
    public void NothingIsKnownOfAnUtteranceNeverHeard() =>
        Assert.Equal(Ending.Unknown, new EndingAnalyzer().Judge(new TimeRange(0, 8000)));

    [Fact]
    public void ResetEqualsNew()
    {
        var used = new EndingAnalyzer();
        new Phrase { FinalSemitones = 9, FinalDb = -30 }.Play(used);
        used.Reset();
        var phrase = new Phrase { FinalSemitones = -4 };
        Assert.Equal(Judge(phrase), phrase.Play(used));
    }

    [Fact]
    public void JudgingAllocatesNothing()
    {
        var analyzer = new EndingAnalyzer();
        var frame = new ChannelFrame(0, true, -20, 150, 1, 0);
        for (var i = 0; i < 100; i++)
            analyzer.Add(frame with { Position = i * Hop });
        analyzer.Judge(new TimeRange(0, 100 * Hop));
        var before = GC.GetAllocatedBytesForCurrentThread();
        analyzer.Add(frame with { Position = 100 * Hop });
        analyzer.Judge(new TimeRange(0, 100 * Hop));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory, InlineData(float.NaN, float.NaN), InlineData(float.PositiveInfinity, float.NegativeInfinity), InlineData(-96f, 0f)]
    public void AnyFrameIsBorne(float levelDbfs, float f0Hz)
    {
        var analyzer = new EndingAnalyzer();
        for (var i = 0; i < 200; i++)
            analyzer.Add(new ChannelFrame(i * Hop, true, levelDbfs, f0Hz, float.NaN, 0));
        var ending = analyzer.Judge(new TimeRange(0, 200 * Hop));
        Assert.False(ending.Fade);
    }

    [Theory, InlineData(0.1f), InlineData(float.NaN)]
    public void SettingsOutsideTheirRangeAreRefused(float semitones) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EndingAnalyzer(new EndingOptions { FallSemitones = semitones }));

    [Fact]
    public void OfALongUtteranceTheEndCounts()
    {
        var analyzer = new EndingAnalyzer();
        Assert.Equal(Contour.Rising, new Phrase { Seconds = 60, FinalSemitones = 6 }.Play(analyzer).Contour);
    }

    private static Ending Judge(Phrase phrase) => phrase.Play(new EndingAnalyzer());
}
