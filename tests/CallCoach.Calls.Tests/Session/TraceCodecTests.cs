namespace CallCoach.Calls.Tests.Session;

public sealed class TraceCodecTests
{
    [Fact]
    public void TracesComeBackAsFineAsTheyAreDrawn()
    {
        var channel = new ChannelTrace([-23.4f, -96f, 0f], [196.04f, 0f, 500f], [4.63f, 0f, 9f], [1f, 0f, 0.31f]);

        var back = TraceCodec.Decode(TraceCodec.Encode(new CallTraces([channel, channel]))).Channels;

        Assert.Equal(2, back.Count);
        Assert.Equal([-23.5f, -96f, 0f], back[1].LevelDbfs);
        Assert.Equal([196f, 0f, 500f], back[1].F0Hz);
        Assert.Equal([4.65f, 0f, 9f], back[1].Rate);
        Assert.Equal([1f, 0f, 0.31f], back[1].Active);
    }

    [Fact]
    public void NoTracesAreNoTraces() => Assert.Empty(TraceCodec.Decode([]).Channels);

    [Fact]
    public void BytesThatWereCutOffAreRefused()
    {
        var whole = TraceCodec.Encode(new CallTraces([new ChannelTrace([-20f], [100f], [4f], [1f])]));

        Assert.ThrowsAny<InvalidDataException>(() => TraceCodec.Decode(whole[..^3]));
    }
}
