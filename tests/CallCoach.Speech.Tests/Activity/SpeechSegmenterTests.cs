using CallCoach.Speech.Activity;

namespace CallCoach.Speech.Tests.Activity;

public sealed class SpeechSegmenterTests
{
    [Theory, InlineData(24, true), InlineData(25, false), InlineData(60, false)]
    public void AGapIsBridgedBelowAQuarterOfASecond(int gapHops, bool bridged)
    {
        var speech = Segment(Hops(40, true), Hops(gapHops, false), Hops(40, true));
        Assert.Equal(bridged ? 0 : gapHops, speech.Skip(1).SkipLast(1).Count(hop => !hop));
    }

    [Fact]
    public void ABlipIsNoSpeech() => Assert.DoesNotContain(true, Segment(Hops(50, false), Hops(7, true), Hops(50, false)));

    [Fact]
    public void ABlipAfterTheEndDoesNotProlongIt() =>
        Assert.Equal(40, Segment(Hops(40, true), Hops(15, false), Hops(2, true), Hops(50, false)).Count(hop => hop));

    [Fact]
    public void ResetEqualsNew()
    {
        var used = new SpeechSegmenter();
        foreach (var hop in Hops(30, true))
            used.Process(hop);
        used.Reset();
        var (fresh, hops) = (new SpeechSegmenter(), Hops(10, false).Concat(Hops(30, true)).Concat(Hops(40, false)));
        Assert.All(hops, hop => Assert.Equal(fresh.Process(hop), used.Process(hop)));
    }

    private static bool[] Segment(params IEnumerable<bool>[] parts)
    {
        var segmenter = new SpeechSegmenter();
        var hops = parts.SelectMany(part => part).Concat(Hops(SpeechSegmenter.LatencyHops, false)).ToArray();
        return Array.ConvertAll(hops, segmenter.Process)[SpeechSegmenter.LatencyHops..];
    }

    private static IEnumerable<bool> Hops(int count, bool active) => Enumerable.Repeat(active, count);
}
