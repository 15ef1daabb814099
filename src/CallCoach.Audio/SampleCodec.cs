using System.Buffers.Binary;

namespace CallCoach.Audio;

/// <summary>Samples between bytes and floats of full scale ±1.</summary>
public static class SampleCodec
{
    /// <summary>Float files may go over full scale; what lies beyond +18 dB is no sound and would drown every sum.</summary>
    public const float LargestMagnitude = 8f;

    public static int BytesPerSample(SampleEncoding encoding) => encoding switch
    {
        SampleEncoding.Pcm8 or SampleEncoding.MuLaw or SampleEncoding.ALaw => 1,
        SampleEncoding.Pcm16 => 2,
        SampleEncoding.Pcm24 => 3,
        SampleEncoding.Pcm32 or SampleEncoding.Ieee32 => 4,
        SampleEncoding.Ieee64 => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, null),
    };

    /// <summary>Takes one channel out of interleaved sound.</summary>
    /// <param name="encoding">Of every sample.</param>
    /// <param name="bytes">Whole frames; a rest shorter than a frame is left alone.</param>
    /// <param name="channels">Channels in a frame.</param>
    /// <param name="channel">The one that is wanted, from 0.</param>
    /// <param name="samples">Room for one sample a frame. Of float encodings, what is no number reads 0 and magnitudes stop at <see cref="LargestMagnitude"/>.</param>
    /// <returns>Frames decoded.</returns>
    public static int Decode(SampleEncoding encoding, ReadOnlySpan<byte> bytes, int channels, int channel, Span<float> samples)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(channels);
        ArgumentOutOfRangeException.ThrowIfNegative(channel);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(channel, channels);
        var width = BytesPerSample(encoding);
        var stride = width * channels;
        var frames = bytes.Length / stride;
        if (frames == 0)
            return 0;
        Decode(encoding, bytes[(channel * width)..], stride, samples[..frames]);
        return frames;
    }

    private static void Decode(SampleEncoding encoding, ReadOnlySpan<byte> bytes, int stride, Span<float> samples)
    {
        switch (encoding)
        {
            case SampleEncoding.Pcm8:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = (bytes[at] - 128) / 128f;
                break;
            case SampleEncoding.Pcm16:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[at..]) / 32768f;
                break;
            case SampleEncoding.Pcm24:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = (bytes[at] << 8 | bytes[at + 1] << 16 | bytes[at + 2] << 24) / 2147483648f;
                break;
            case SampleEncoding.Pcm32:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]) / 2147483648f;
                break;
            case SampleEncoding.Ieee32:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = Sane(BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]));
                break;
            case SampleEncoding.Ieee64:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = Sane((float)BinaryPrimitives.ReadDoubleLittleEndian(bytes[at..]));
                break;
            case SampleEncoding.MuLaw:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = MuLaw.Decode(bytes[at]) / 32768f;
                break;
            case SampleEncoding.ALaw:
                for (int i = 0, at = 0; i < samples.Length; i++, at += stride)
                    samples[i] = ALaw.Decode(bytes[at]) / 32768f;
                break;
        }
    }

    /// <summary>To 16 bits, rounded to the nearest; what is over full scale is clipped.</summary>
    public static short ToPcm16(float sample) =>
        (short)Math.Clamp(MathF.Round(sample * 32768f), short.MinValue, short.MaxValue);

    private static float Sane(float sample) =>
        float.IsFinite(sample) ? Math.Clamp(sample, -LargestMagnitude, LargestMagnitude) : 0f;
}
