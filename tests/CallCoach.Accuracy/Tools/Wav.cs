using System.Buffers.Binary;

namespace CallCoach.Accuracy.Tools;

/// <summary>The one sound format of the suite's work folder: WAV, 16-bit PCM, one channel, 8 kHz, a header of 44 bytes.</summary>
/// <remarks>Only for files that this program or sox wrote; recordings from elsewhere come in through <see cref="Sox.Read"/>.</remarks>
public static class Wav
{
    private const int HeaderBytes = 44;
    private const float FullScale = 32768f;

    public static float[] Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan(HeaderBytes);
        var samples = new float[bytes.Length / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * i)..]) / FullScale;
        return samples;
    }

    /// <summary>Samples beyond full scale are clipped, as a telephone does.</summary>
    public static void Write(string path, ReadOnlySpan<float> samples)
    {
        using var writer = new BinaryWriter(File.Create(path));
        var dataBytes = 2 * samples.Length;
        writer.Write("RIFF"u8);
        writer.Write(36 + dataBytes);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(SpeechFormat.SampleRateHz);
        writer.Write(2 * SpeechFormat.SampleRateHz);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(dataBytes);
        foreach (var sample in samples)
            writer.Write((short)Math.Clamp(MathF.Round(sample * FullScale), short.MinValue, short.MaxValue));
    }
}
