using CallCoach.Speech;

namespace CallCoach.Transcription.Tests;

public class SpokenStretchTests
{
    [Fact]
    public void UtterancesOfOneSentenceAreTranscribedTogether()
    {
        var stretches = SpokenStretch.Join([Utterance(1, 2, syllables: 4), Utterance(2.4, 3, syllables: 2), Utterance(3.6, 4, syllables: 1)]);

        Assert.Equal([new(new(8_000, 24_000), 6), new(new(28_800, 32_000), 1)], stretches);
    }

    [Fact]
    public void AJoinedStretchIsNoLongerThanAClip()
    {
        var stretches = SpokenStretch.Join(Enumerable.Range(0, 12).Select(i => Utterance(5 * i, 5 * i + 4.7, syllables: 20)));

        Assert.All(stretches, stretch => Assert.InRange(UtteranceClips.Pad(stretch.Range).Seconds, 1, 20));
        Assert.Equal(4, stretches.Count);
    }

    [Fact]
    public void ALongUtteranceStaysWhole() =>
        Assert.Equal(35, Assert.Single(SpokenStretch.Join([Utterance(0, 35, syllables: 140)])).Range.Seconds);

    private static Utterance Utterance(double start, double end, int syllables) =>
        new(SpeechFormat.Samples(start), SpeechFormat.Samples(end), syllables, 4, -23, 120, 3, 0, Ending.Unknown);
}
