using CallCoach.Audio;
using CallCoach.Server.Recordings;

namespace CallCoach.Server.Remarks;

/// <summary>Cuts a stretch out of a recording.</summary>
internal static class ClipSound
{
    private const int BlockFrames = 8192;

    /// <param name="sound">Closed when it is cut.</param>
    /// <param name="from">Seconds from its start.</param>
    /// <param name="to">Seconds from its start; what lies beyond the end is left out.</param>
    /// <returns>A WAV file of its own, at its start.</returns>
    /// <exception cref="AudioFormatException">The recording cannot be read.</exception>
    public static MemoryStream Cut(CallSound sound, double from, double to)
    {
        using var file = sound.File;
        var reader = new WavReader(file);
        var rate = reader.Format.SampleRateHz;
        file.Seek((long)(from * rate) * reader.Format.FrameBytes, SeekOrigin.Current);
        var clip = new MemoryStream();
        var writer = new WavWriter(clip, rate, reader.Format.Channels);
        Copy(reader, writer, (long)((to - from) * rate));
        writer.PatchHeader();
        clip.Position = 0;
        return clip;
    }

    private static void Copy(WavReader reader, WavWriter writer, long frames)
    {
        float[][] block = [.. Enumerable.Range(0, reader.Format.Channels).Select(_ => new float[BlockFrames])];
        while (frames > 0 && reader.Read(block, (int)Math.Min(BlockFrames, frames)) is > 0 and var read)
        {
            if (block.Length == 1)
                writer.Append(block[0].AsSpan(0, read));
            else
                writer.Append(block[0].AsSpan(0, read), block[1].AsSpan(0, read));
            frames -= read;
        }
    }
}
