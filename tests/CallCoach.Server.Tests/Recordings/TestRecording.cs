using CallCoach.Audio;

namespace CallCoach.Server.Tests;

/// <summary>Recordings whose truth is known: who speaks when, and how long it is.</summary>
internal static class TestRecording
{
    public const int SampleRateHz = 8_000;

    /// <summary>The first channel speaks 24 syllables in 6 s, then the second 8 in 2 s; 9 s in all.</summary>
    public static float[][] TwoVoices() =>
    [
        Signal.Concat(Voice.Utter(24, f0Hz: 180), Signal.Silence(3 * SampleRateHz)),
        Signal.Concat(Signal.Silence(6 * SampleRateHz + 4_000), Voice.Utter(8, f0Hz: 110), Signal.Silence(4_000)),
    ];

    /// <summary>A WAV file of one or two channels.</summary>
    public static byte[] Wav(params float[][] channels)
    {
        using var stream = new MemoryStream();
        var writer = new WavWriter(stream, SampleRateHz, channels.Length);
        if (channels.Length == 1)
            writer.Append(channels[0]);
        else
            writer.Append(channels[0], channels[1]);
        writer.PatchHeader();
        return stream.ToArray();
    }

    /// <summary>The two channels of a WAV file.</summary>
    public static float[][] Channels(byte[] wav)
    {
        var reader = new WavReader(new MemoryStream(wav));
        float[][] channels = [new float[reader.FrameCount!.Value], new float[reader.FrameCount.Value]];
        reader.Read(channels, channels[0].Length);
        return channels;
    }

    /// <summary>The same sound interleaved, 16 bits, as a source sends it.</summary>
    public static byte[] Interleaved(params float[][] channels) => Wav(channels)[WavWriter.HeaderBytes..];
}
