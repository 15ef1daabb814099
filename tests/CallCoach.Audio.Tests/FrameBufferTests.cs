using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class FrameBufferTests
{
    [Fact]
    public void TheNewestSampleIsLast()
    {
        float[] frame = [1, 2, 3, 4];
        FrameBuffer.Push(frame, [5, 6]);
        Assert.Equal([3, 4, 5, 6], frame);
    }

    [Fact]
    public void OfALongHopTheNewestStays()
    {
        float[] frame = [1, 2];
        FrameBuffer.Push(frame, [3, 4, 5]);
        Assert.Equal([4, 5], frame);
    }

    [Fact]
    public void AnEmptyHopChangesNothing()
    {
        float[] frame = [1, 2];
        FrameBuffer.Push(frame, []);
        Assert.Equal([1, 2], frame);
    }
}
