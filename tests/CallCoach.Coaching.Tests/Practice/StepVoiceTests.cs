namespace CallCoach.Coaching.Tests;

public class StepVoiceTests
{
    // Step 0: 4 syllables a second, one ending of two faded. Step 1: 6 a second, the customer takes half of it.
    private static StepVoice Voice(params StepMark[] marks) => new(
        marks,
        [new(1, 3, 8, false), new(3.5, 5, 6, true), new(12, 16, 24, false)],
        [new(7, 11, 10, false)]);

    private static readonly StepMark[] Marks = [new(0, 0), new(1, 6)];

    [Fact]
    public void EachStepIsReadOverItsOwnStretch()
    {
        var voice = Voice(Marks);
        Assert.Equal((3.5, 6), (voice.ReadingOf(0, "speakingRate"), voice.ReadingOf(1, "speakingRate")));
        Assert.Equal((0.5, 0), (voice.ReadingOf(0, "fadedEndings"), voice.ReadingOf(1, "fadedEndings")));
        Assert.Equal((1, 0.5), (voice.ReadingOf(0, "talkRatio"), voice.ReadingOf(1, "talkRatio")));
        Assert.Equal((15, 0), (voice.ReadingOf(0, "pausesPerMinute"), voice.ReadingOf(1, "pausesPerMinute")));
        Assert.Equal((true, false), (voice.Reached(1), voice.Reached(2)));
    }

    [Fact]
    public void WhatBeginsBeforeTheStepButLiesInItIsTheSteps() => Assert.Equal(6, Voice(new(0, 0), new(1, 13.9)).ReadingOf(1, "speakingRate"));

    [Fact]
    public void TooLittleIsNotJudged()
    {
        Assert.Null(Voice(new(0, 0), new(1, 2.5)).ReadingOf(0, "speakingRate"));
        Assert.Null(Voice(Marks).ReadingOf(2, "speakingRate"));
    }

    // One pause of half a second in eight seconds of turns: the 7 s in which the customer spoke are none.
    [Fact]
    public void WhereTheCustomerSpokeThereWasNoPause() => Assert.Equal(60 / 8.0, Voice(new StepMark(0, 0)).ReadingOf(0, "pausesPerMinute"));
}
