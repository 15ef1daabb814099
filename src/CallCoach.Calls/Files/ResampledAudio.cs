using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>A recording at the sample rate that is wanted, block by block.</summary>
/// <remarks>Nothing is delayed, and the length is that of the file. One thread at a time; the file stays the caller's.</remarks>
public sealed class ResampledAudio
{
    private const int BlockFrames = 8192;
    private readonly AudioFile _file;
    private readonly float[][] _read;
    private readonly float[][] _block;
    private readonly Resampler[] _resamplers;
    private int _length;
    private bool _ended;

    /// <param name="file">Read from where it stands.</param>
    /// <param name="sampleRateHz">The rate of the samples that <see cref="Channel"/> gives.</param>
    public ResampledAudio(AudioFile file, int sampleRateHz)
    {
        _file = file;
        _resamplers = [.. Enumerable.Range(0, file.Channels).Select(_ => new Resampler(file.SampleRateHz, sampleRateHz))];
        var most = Math.Max(_resamplers[0].MostOutputs(BlockFrames), _resamplers[0].MostFlushed);
        _read = [.. _resamplers.Select(_ => new float[BlockFrames])];
        _block = [.. _resamplers.Select(_ => new float[most])];
    }

    public int Channels => _block.Length;

    /// <summary>Reads the next block.</summary>
    /// <returns>Samples of each channel; 0 at the end.</returns>
    /// <exception cref="AudioFormatException">As <see cref="AudioFile.Read"/>.</exception>
    public int Read()
    {
        _length = 0;
        while (_length == 0 && !_ended)
        {
            var frames = _file.Read(_read, BlockFrames);
            _ended = frames == 0;
            for (var c = 0; c < Channels; c++)
                _length = _ended ? _resamplers[c].Flush(_block[c]) : _resamplers[c].Process(_read[c].AsSpan(0, frames), _block[c]);
        }
        return _length;
    }

    /// <summary>One channel of the block that was read last.</summary>
    public ReadOnlySpan<float> Channel(int channel) => _block[channel].AsSpan(0, _length);
}
