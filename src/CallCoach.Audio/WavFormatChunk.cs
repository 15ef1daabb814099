using System.Buffers.Binary;

namespace CallCoach.Audio;

/// <summary>The "fmt " chunk: which coding, and whether its fields agree (Microsoft, mmreg.h; WAVEFORMATEXTENSIBLE).</summary>
internal static class WavFormatChunk
{
    private const int Pcm = 1, Float = 3, ALaw = 6, MuLaw = 7, Extensible = 0xFFFE;
    private const int MostChannels = 64;
    private const uint LowestRateHz = 1_000, HighestRateHz = 768_000;

    // What follows the two bytes of the coding in the sub-format's GUID.
    private static ReadOnlySpan<byte> GuidTail => [0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71];

    /// <param name="fields">16 to 40 bytes.</param>
    public static WavFormat Parse(ReadOnlySpan<byte> fields)
    {
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]);
        var rateHz = BinaryPrimitives.ReadUInt32LittleEndian(fields[4..]);
        var frameBytes = BinaryPrimitives.ReadUInt16LittleEndian(fields[12..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(fields[14..]);
        var coding = Coding(fields);
        if (channels is 0 or > MostChannels)
            throw Bad($"The header names {channels} channels.");
        if (rateHz is < LowestRateHz or > HighestRateHz)
            throw Bad($"The header names a sample rate of {rateHz} Hz.");
        var encoding = EncodingOf(coding, bits, SampleBytes(coding, frameBytes, channels, bits));
        return new WavFormat(encoding, channels, (int)rateHz);
    }

    private static int Coding(ReadOnlySpan<byte> fields)
    {
        var coding = BinaryPrimitives.ReadUInt16LittleEndian(fields);
        if (coding != Extensible)
            return coding;
        if (fields.Length < 40)
            throw Bad("The extended format is cut short.");
        if (!fields[26..40].SequenceEqual(GuidTail))
            throw Unsupported("a coding that has no number");
        return BinaryPrimitives.ReadUInt16LittleEndian(fields[24..]);
    }

    // Old writers leave the bits of G.711 at 0 or 16; the frame size is then what counts.
    private static int SampleBytes(int coding, int frameBytes, int channels, int bits)
    {
        if (coding is not (Pcm or Float or ALaw or MuLaw))
            throw Unsupported($"coding 0x{coding:X4}{Name(coding)}");
        var sampleBytes = frameBytes / channels;
        if (sampleBytes * channels != frameBytes || sampleBytes == 0 || (coding is Pcm or Float && bits > sampleBytes * 8))
            throw Bad($"The header's frame of {frameBytes} bytes does not fit {channels} channels of {bits} bits.");
        return sampleBytes;
    }

    // Fewer bits than the bytes hold stand at the upper end, so that the bytes alone say how to read them.
    private static SampleEncoding EncodingOf(int coding, int bits, int sampleBytes) => (coding, sampleBytes) switch
    {
        (Pcm, _) when bits == 0 => throw Bad("The header names 0 bits."),
        (Pcm, 1) => SampleEncoding.Pcm8,
        (Pcm, 2) => SampleEncoding.Pcm16,
        (Pcm, 3) => SampleEncoding.Pcm24,
        (Pcm, 4) => SampleEncoding.Pcm32,
        (Float, 4) => SampleEncoding.Ieee32,
        (Float, 8) => SampleEncoding.Ieee64,
        (MuLaw, 1) => SampleEncoding.MuLaw,
        (ALaw, 1) => SampleEncoding.ALaw,
        (MuLaw or ALaw, _) => throw Bad($"G.711 takes one byte a sample, the header names {sampleBytes}."),
        _ => throw Unsupported($"{sampleBytes * 8} bits a sample"),
    };

    private static string Name(int coding) => coding switch
    {
        0x02 => " (Microsoft ADPCM)",
        0x11 => " (IMA ADPCM)",
        0x31 => " (GSM 6.10)",
        0x40 or 0x45 or 0x64 or 0x65 => " (G.72x ADPCM)",
        0x55 => " (MP3)",
        0x83 => " (G.729)",
        _ => "",
    };

    private static AudioFormatException Bad(string message) => new(AudioFormatException.BadHeader, message);

    private static AudioFormatException Unsupported(string what) =>
        new(AudioFormatException.UnsupportedFormat, $"The WAV file has {what}, which is not read here.");
}
