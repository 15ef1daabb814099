using System.Buffers.Binary;
using CallCoach.Audio;
using CallCoach.Speech;
using Microsoft.Win32.SafeHandles;

namespace CallCoach.Calls;

/// <summary>Takes what was said out of a recording, in place: the samples of one channel become silence, everything else stays as it is.</summary>
internal static class RecordingSilence
{
    private const int BlockFrames = 4096;

    /// <param name="path">A recording that <see cref="CallRecording"/> wrote, and that no longer grows.</param>
    /// <param name="channel">0 or 1.</param>
    /// <param name="range">On the call's time line.</param>
    /// <exception cref="IOException">The recording is gone, or cannot be written.</exception>
    public static void Apply(string path, int channel, TimeRange range)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var format = new WavReader(file).Format;
        Apply(file.SafeFileHandle, format.SampleRateHz, format.Channels, channel, range);
    }

    /// <param name="file">Of 16 bits, its sound from <see cref="WavWriter.HeaderBytes"/> on.</param>
    /// <param name="sampleRateHz">Of the file.</param>
    /// <param name="channels">1 or 2.</param>
    /// <param name="channel">0 or 1.</param>
    /// <param name="range">On the call's time line.</param>
    public static void Apply(SafeFileHandle file, int sampleRateHz, int channels, int channel, TimeRange range)
    {
        var frameBytes = channels * sizeof(short);
        var from = Math.Max(0, range.Start) * sampleRateHz / SpeechFormat.SampleRateHz;
        var to = (range.End * sampleRateHz + SpeechFormat.SampleRateHz - 1) / SpeechFormat.SampleRateHz;
        var block = new byte[BlockFrames * frameBytes];
        for (var at = from; at < to; at += BlockFrames)
        {
            var wanted = (int)Math.Min(BlockFrames, to - at) * frameBytes;
            var offset = WavWriter.HeaderBytes + at * frameBytes;
            var frames = RandomAccess.Read(file, block.AsSpan(0, wanted), offset) / frameBytes;
            if (frames == 0)
                return;   // past the end
            for (var i = 0; i < frames; i++)
                BinaryPrimitives.WriteInt16LittleEndian(block.AsSpan(i * frameBytes + channel * sizeof(short)), 0);
            RandomAccess.Write(file, block.AsSpan(0, frames * frameBytes), offset);
        }
    }
}
