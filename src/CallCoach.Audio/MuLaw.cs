using System.Numerics;

namespace CallCoach.Audio;

/// <summary>G.711 µ-law: 14 bits in 8, as telephone lines of North America and Japan carry them.</summary>
/// <remarks>ITU-T G.711 (11/1988), tables 2a and 2b. The standard's values have 14 bits; here they are shifted to 16, so that the largest is 32124.</remarks>
public static class MuLaw
{
    private const int Bias = 33 << 2;             // the standard's 33: makes every segment begin at a power of two
    private const int Largest = 32635;            // 8159 is the last decision value; above it the code stays the same
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
        var sign = sample < 0 ? 0x00 : 0x80;
        var magnitude = Math.Min(Math.Abs((int)sample), Largest) + Bias;
        var segment = BitOperations.Log2((uint)magnitude) - 7;
        var step = (magnitude >> (segment + 3)) & 0x0F;
        return (byte)(sign | (~(segment << 4 | step) & 0x7F));
    }

    private static short[] CreateValues()
    {
        var values = new short[256];
        for (var code = 0; code < 256; code++)
        {
            var bits = ~code;
            var magnitude = ((((bits & 0x0F) << 3) + Bias) << ((bits >> 4) & 7)) - Bias;
            values[code] = (short)((bits & 0x80) == 0 ? magnitude : -magnitude);
        }
        return values;
    }
}
