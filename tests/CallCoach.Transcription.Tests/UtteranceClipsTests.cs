using CallCoach.Speech;

namespace CallCoach.Transcription.Tests;

public class UtteranceClipsTests
{
    private const int Rate = RecognitionFormat.SampleRateHz;

    [Fact]
    public void SpeechIsTakenWithAQuarterOfASecondOnEachSide() =>
        Assert.Equal(new TimeRange(6_000, 18_000), UtteranceClips.Pad(new(8_000, 16_000)));

    [Fact]
    public void NothingLiesBeforeTheCall() =>
        Assert.Equal(new TimeRange(0, 10_000), UtteranceClips.Pad(new(800, 8_000)));

    [Fact]
    public void AnUtteranceOfTwentySecondsIsOneClip() =>
        Assert.Equal([0..(20 * Rate)], UtteranceClips.Split(Signal.Noise(0.1, 20 * Rate, seed: 1)));

    [Fact]
    public void NoSoundIsNoClip() => Assert.Empty(UtteranceClips.Split([]));

    [Fact]
    public void ALongOneIsCutWhereItIsQuietest()
    {
        var sound = Signal.Noise(0.1, 30 * Rate, seed: 2);
        Quieten(sound, fromSeconds: 12.0, toSeconds: 12.3, gain: 0.3f);
        Quieten(sound, fromSeconds: 17.0, toSeconds: 17.3, gain: 0.01f);

        var clips = UtteranceClips.Split(sound);

        Assert.Equal(2, clips.Count);
        Assert.InRange(clips[0].End.Value, 17.08 * Rate, 17.22 * Rate);
    }

    [Theory, InlineData(25), InlineData(61), InlineData(200)]
    public void ClipsFollowEachOtherWithoutHolesAndNoneIsTooLong(int seconds)
    {
        var sound = Signal.Noise(0.1, seconds * Rate, seed: seconds);

        var clips = UtteranceClips.Split(sound);

        Assert.Equal(0, clips[0].Start.Value);
        Assert.Equal(sound.Length, clips[^1].End.Value);
        Assert.All(clips.Zip(clips.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.All(clips, clip => Assert.InRange(clip.End.Value - clip.Start.Value, 1, 20 * Rate));
        Assert.All(clips.SkipLast(1), clip => Assert.True(clip.End.Value - clip.Start.Value >= 10 * Rate));
    }

    private static void Quieten(float[] sound, double fromSeconds, double toSeconds, float gain)
    {
        for (var i = (int)(fromSeconds * Rate); i < (int)(toSeconds * Rate); i++)
            sound[i] *= gain;
    }
}
