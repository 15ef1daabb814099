using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>The sound of a live call on disk: PCM of 16 bits at the source's rate, playable at any moment.</summary>
/// <remarks>Every write reaches the operating system before it returns, so that a killed process loses none of it; the header follows once a second of sound.</remarks>
public sealed class CallRecording : IDisposable
{
    private readonly FileStream _file;
    private readonly WavWriter _writer;
    private long _headerTold;

    /// <param name="path">Must not exist yet.</param>
    /// <param name="sampleRateHz">The source's.</param>
    /// <param name="channels">1 or 2.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public CallRecording(string path, int sampleRateHz, int channels)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // No buffer of ours between the writer and the operating system; others may read while it grows.
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
        _writer = new WavWriter(_file, sampleRateHz, channels);
        FilePath = path;
    }

    public string FilePath { get; }

    /// <summary>Samples of each channel that are on disk.</summary>
    public long Position => _writer.FrameCount;

    /// <param name="first">Full scale ±1.</param>
    /// <param name="second">As many; empty for a recording with one channel.</param>
    public void Append(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        if (_writer.Channels == 1)
            _writer.Append(first);
        else
            _writer.Append(first, second);
        TellHeader(everySamples: _writer.SampleRateHz);
    }

    public void AppendSilence(long samples)
    {
        _writer.AppendSilence(samples);
        TellHeader(everySamples: _writer.SampleRateHz);
    }

    /// <summary>Takes what was said on one channel out of what is recorded; what comes goes on behind it as ever.</summary>
    /// <param name="channel">0 or 1.</param>
    /// <param name="range">On the call's time line.</param>
    public void Silence(int channel, TimeRange range) => RecordingSilence.Apply(_file.SafeFileHandle, _writer.SampleRateHz, _writer.Channels, channel, range);

    /// <summary>The recording so far, from its start.</summary>
    public Stream OpenRead()
    {
        TellHeader(everySamples: 0);
        return new FileStream(FilePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }

    public void Dispose()
    {
        try
        {
            TellHeader(everySamples: 0);
        }
        finally
        {
            _file.Dispose();
        }
    }

    private void TellHeader(int everySamples)
    {
        if (Position - _headerTold < everySamples)
            return;
        _writer.PatchHeader();
        _headerTold = Position;
    }
}
