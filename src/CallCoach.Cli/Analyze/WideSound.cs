using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Cli.Analyze;

/// <summary>A recording as a recogniser wants it, in memory: 115 MB for each side and hour.</summary>
internal sealed class WideSound
{
    private readonly List<short>[] _channels;
    private readonly ChannelRoles _roles;

    private WideSound(List<short>[] channels, ChannelRoles roles) => (_channels, _roles) = (channels, roles);

    /// <param name="path">The recording.</param>
    /// <param name="agent">Who is on which channel.</param>
    /// <param name="cancellation">Ends the work between two blocks.</param>
    /// <exception cref="AudioFormatException">The file cannot be read.</exception>
    public static WideSound Load(string path, AgentChannel agent, CancellationToken cancellation)
    {
        using var file = AudioFile.Open(path, cancellation);
        var audio = new CallAudio(file, RecognitionFormat.SampleRateHz, agent);
        var sound = new WideSound([.. Enumerable.Range(0, audio.Channels).Select(_ => new List<short>())], audio.Roles);
        while (audio.Read() > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(audio.First, sound._channels[0]);
            if (audio.Channels > 1)
                Add(audio.Second, sound._channels[1]);
        }
        return sound;
    }

    /// <param name="side">Who speaks.</param>
    /// <param name="range">May reach past the end; the sound is as much shorter then.</param>
    public float[] Read(Side side, TimeRange range)
    {
        var channel = _channels[_roles.ChannelOf(side, _channels.Length)];
        var from = (int)Math.Min(channel.Count, range.Start * RecognitionFormat.SamplesPerSpeechSample);
        var to = (int)Math.Min(channel.Count, range.End * RecognitionFormat.SamplesPerSpeechSample);
        var samples = new float[to - from];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = channel[from + i] / 32_768f;
        return samples;
    }

    private static void Add(ReadOnlySpan<float> samples, List<short> to)
    {
        foreach (var sample in samples)
            to.Add(SampleCodec.ToPcm16(sample));
    }
}
