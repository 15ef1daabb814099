using System.Numerics.Tensors;
using CallCoach.Calls;

namespace CallCoach.Cli;

/// <summary>A recording as a call, block by block: one or two channels at the rate that is wanted.</summary>
/// <remarks>Of more than two channels the first two are the call. A recording with one channel is the agent's.</remarks>
internal sealed class CallAudio(AudioFile file, int sampleRateHz, AgentChannel agent)
{
    private readonly ResampledAudio _audio = new(file, sampleRateHz);
    private float[] _mixed = [];
    private int _length;

    public int SampleRateHz { get; } = sampleRateHz;

    /// <summary>1 or 2.</summary>
    public int Channels { get; } = agent == AgentChannel.Mono ? 1 : Math.Min(file.Channels, 2);

    /// <summary>Who is on which.</summary>
    public ChannelRoles Roles => Channels == 1 ? ChannelRoles.Mono
        : agent == AgentChannel.Right ? ChannelRoles.AgentFirst.Swapped : ChannelRoles.AgentFirst;

    /// <summary>The first channel of the block that was read last.</summary>
    public ReadOnlySpan<float> First => agent == AgentChannel.Mono ? _mixed.AsSpan(0, _length) : _audio.Channel(0);

    /// <summary>The second; empty when there is one channel.</summary>
    public ReadOnlySpan<float> Second => Channels == 1 ? default : _audio.Channel(1);

    /// <summary>Share of the recording read so far, 0 to 1; null when its length is not known.</summary>
    public double? Progress => file.FrameCount is > 0 and var frames ? (double)file.Position / frames : null;

    /// <summary>Reads the next block.</summary>
    /// <returns>Samples of each channel; 0 at the end.</returns>
    public int Read()
    {
        _length = _audio.Read();
        if (agent == AgentChannel.Mono)
            Mix();
        return _length;
    }

    // The mean of all channels.
    private void Mix()
    {
        if (_mixed.Length < _length)
            _mixed = new float[_length];
        var mixed = _mixed.AsSpan(0, _length);
        _audio.Channel(0).CopyTo(mixed);
        for (var c = 1; c < _audio.Channels; c++)
            TensorPrimitives.Add(mixed, _audio.Channel(c), mixed);
        TensorPrimitives.Divide(mixed, _audio.Channels, mixed);
    }
}
