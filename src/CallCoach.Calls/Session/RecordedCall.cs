using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>Feeds a recording to a session as it was fed when it was live: sound, and the gaps that stand as silence in it.</summary>
public static class RecordedCall
{
    private const int BlockSamples = 4096;

    /// <param name="session">At its start.</param>
    /// <param name="recording">1 or 2 channels, as many as the session has.</param>
    /// <param name="gaps">In order.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1, where the length is known; null for none.</param>
    /// <param name="cancellation">Ends the reading between two blocks.</param>
    public static void Feed(CallSession session, WavReader recording, IReadOnlyList<CallGapSpan> gaps, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        float[][] blocks = [.. Enumerable.Range(0, recording.Format.Channels).Select(_ => new float[BlockSamples])];
        var nextGap = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = recording.Position;
            for (; nextGap < gaps.Count && gaps[nextGap].From <= at; nextGap++)
                session.TellGap(gaps[nextGap].From, gaps[nextGap].To);
            // A gap must be told before its first sample, so a block ends where one begins.
            var most = nextGap < gaps.Count ? (int)Math.Min(BlockSamples, gaps[nextGap].From - at) : BlockSamples;
            var read = recording.Read(blocks, most);
            if (read == 0)
                return;
            session.Process(blocks[0].AsSpan(0, read), blocks.Length == 1 ? default : blocks[1].AsSpan(0, read));
            if (recording.FrameCount is > 0 and var all)
                progress?.Report((double)recording.Position / all);
        }
    }

    /// <summary>Silence in place of sound that did not come.</summary>
    internal static void FeedSilence(CallSession session, CallGapSpan gap)
    {
        session.TellGap(gap.From, gap.To);
        var silence = new float[(int)Math.Min(BlockSamples, gap.To - gap.From)];
        for (var left = gap.To - gap.From; left > 0; left -= silence.Length)
        {
            var block = silence.AsSpan(0, (int)Math.Min(silence.Length, left));
            session.Process(block, session.Settings.Channels == 1 ? default : block);
        }
    }
}
