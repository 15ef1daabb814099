namespace CallCoach.Audio;

/// <summary>A frame that slides over the sound: the newest samples, oldest first.</summary>
public static class FrameBuffer
{
    /// <summary>Drops the oldest samples of the frame and appends the hop, so that the newest sample is last.</summary>
    /// <param name="frame">The frame, in place.</param>
    /// <param name="hop">The next samples; of a hop longer than the frame only the newest are kept.</param>
    public static void Push(Span<float> frame, ReadOnlySpan<float> hop)
    {
        if (hop.Length >= frame.Length)
        {
            hop[^frame.Length..].CopyTo(frame);
            return;
        }
        frame[hop.Length..].CopyTo(frame);
        hop.CopyTo(frame[^hop.Length..]);
    }
}
