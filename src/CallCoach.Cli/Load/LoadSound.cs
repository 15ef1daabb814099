using CallCoach.Calls;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Load;

/// <summary>What is spoken in a load test, cut into packets once for all calls.</summary>
/// <param name="Packets">Of 20 ms at 8 kHz, 16 bits, agent and customer interleaved.</param>
internal sealed record LoadSound(IReadOnlyList<byte[]> Packets)
{
    public const int SampleRateHz = 8_000;
    public const int Channels = 2;
    public const int PacketFrames = SampleRateHz / 50;

    /// <summary>Generated sound that deserves cues.</summary>
    public static LoadSound Generated() => new(Cut(SpokenSound.Call(SampleRateHz)));

    /// <param name="path">A recording; one with a single channel is played with a silent customer.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="Audio.AudioFormatException">It cannot be read.</exception>
    public static LoadSound FromFile(string path, CancellationToken cancellation)
    {
        using var file = AudioFile.Open(path, cancellation);
        var audio = new ResampledAudio(file, SampleRateHz);
        var (agent, customer) = (new List<float>(), new List<float>());
        while (audio.Read() > 0)
        {
            agent.AddRange(audio.Channel(0));
            customer.AddRange(audio.Channels > 1 ? audio.Channel(1) : new float[audio.Channel(0).Length]);
        }
        return new(Cut(([.. agent], [.. customer])));
    }

    private static List<byte[]> Cut((float[] Agent, float[] Customer) call)
    {
        var packets = new List<byte[]>();
        for (var at = 0; at + PacketFrames <= call.Agent.Length; at += PacketFrames)
        {
            var packet = new byte[PacketFrames * Channels * sizeof(short)];
            CallPackets.Encode(call.Agent.AsSpan(at, PacketFrames), call.Customer.AsSpan(at, PacketFrames), packet);
            packets.Add(packet);
        }
        return packets;
    }
}
