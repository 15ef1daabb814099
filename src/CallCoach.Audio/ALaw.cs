using System.Numerics;

namespace CallCoach.Audio;

/// <summary>G.711 A-law: 13 bits in 8, as telephone lines of the rest of the world carry them.</summary>
/// <remarks>ITU-T G.711 (11/1988), tables 1a and 1b, even bits inverted. The standard's values have 13 bits; here they are shifted to 16, so that the largest is 32256.</remarks>
public static class ALaw
{
    private const int EvenBits = 0x55;
    private static readonly short[] Values = CreateValues();
    private static readonly float[] Samples = Array.ConvertAll(Values, value => value / 32768f);

    /// <summary>The 16-bit value of a code.</summary>
    public static short Decode(byte code) => Values[code];

    /// <summary>Full scale ±1.</summary>
    /// <param name="codes">One byte a sample.</param>
    /// <param name="samples">As many, at least.</param>
    public static void Decode(ReadOnlySpan<byte> codes, Span<float> samples)
    {
        for (var i = 0; i < codes.Length; i++)
            samples[i] = Samples[codes[i]];
    }

    /// <summary>The code between whose decision values the sample lies.</summary>
    public static byte Encode(short sample)
    {
        // −1 mirrors to 0: the two smallest codes of the two signs meet at zero.
        var sign = sample < 0 ? 0x00 : 0x80;
        var magnitude = sample < 0 ? ~sample : sample;
        var segment = Math.Max(0, BitOperations.Log2((uint)magnitude | 1) - 7);
        var step = (magnitude >> Math.Max(segment + 3, 4)) & 0x0F;
        return (byte)((sign | segment << 4 | step) ^ EvenBits);
    }

    private static short[] CreateValues()
    {
        var values = new short[256];
        for (var code = 0; code < 256; code++)
        {
            var bits = code ^ EvenBits;
            var segment = (bits >> 4) & 7;
            var magnitude = ((bits & 0x0F) << 4) + 8;
            if (segment > 0)
                magnitude = (magnitude + 0x100) << (segment - 1);
            values[code] = (short)((bits & 0x80) != 0 ? magnitude : -magnitude);
        }
        return values;
    }
}
