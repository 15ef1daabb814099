using CallCoach.Audio;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Reads pieces of one side back from a recording, also from one that grows: recognition holds no sound of its own.</summary>
internal static class RecordingClips
{
    /// <param name="path">A recording that <see cref="CallRecording"/> wrote.</param>
    /// <param name="channel">0 or 1.</param>
    /// <param name="range">May reach past what is recorded; the sound is as much shorter then.</param>
    /// <returns>Mono, at <see cref="RecognitionFormat.SampleRateHz"/>.</returns>
    /// <exception cref="IOException">The recording is gone.</exception>
    public static float[] Read(string path, int channel, TimeRange range)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var format = new WavReader(file).Format;
        return Resample(ReadNative(file, format, channel, range), format.SampleRateHz);
    }

    // The header tells the length up to a second late; the bytes are there.
    private static float[] ReadNative(FileStream file, WavFormat format, int channel, TimeRange range)
    {
        var (from, to) = (At(range.Start, format.SampleRateHz), At(range.End, format.SampleRateHz));
        file.Position = WavWriter.HeaderBytes + from * format.FrameBytes;
        var bytes = new byte[Math.Max(0, to - from) * format.FrameBytes];
        var frames = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) / format.FrameBytes;
        var samples = new float[frames];
        SampleCodec.Decode(format.Encoding, bytes.AsSpan(0, frames * format.FrameBytes), format.Channels, channel, samples);
        return samples;
    }

    private static float[] Resample(float[] samples, int sampleRateHz)
    {
        var resampler = new Resampler(sampleRateHz, RecognitionFormat.SampleRateHz);
        var wide = new float[resampler.MostOutputs(samples.Length) + resampler.MostFlushed];
        var length = resampler.Process(samples, wide);
        length += resampler.Flush(wide.AsSpan(length));
        return wide[..length];
    }

    private static long At(long position, int sampleRateHz) => position * sampleRateHz / SpeechFormat.SampleRateHz;
}
