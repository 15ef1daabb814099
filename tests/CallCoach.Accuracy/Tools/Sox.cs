using System.Runtime.InteropServices;

namespace CallCoach.Accuracy.Tools;

/// <summary>SoX: formats, tempo, line codecs.</summary>
public static class Sox
{
    private static readonly string[] Pipe = ["-t", "f32", "-r", "8000", "-c", "1", "-"];

    /// <summary>Any recording that sox reads, as one channel of 8 kHz.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Options that name the format of a file without a header.</param>
    public static float[] Read(string path, params string[] format) =>
        Samples(Tool.Run("sox", ["-D", .. format, path, .. Pipe]));

    /// <summary>A WAV in memory, as one channel of 8 kHz.</summary>
    public static float[] ReadWav(byte[] wav) => Samples(Tool.Run("sox", ["-D", "-t", "wav", "--ignore-length", "-", .. Pipe], wav));

    /// <summary>Speaks faster or slower without another pitch (WSOLA, with the settings for speech).</summary>
    /// <param name="samples">Sound at 8 kHz.</param>
    /// <param name="factor">Above 1 is faster.</param>
    public static float[] Tempo(float[] samples, double factor) =>
        Through(samples, Pipe, "tempo", "-s", factor.ToString("0.###"));

    /// <summary>There and back through a line codec.</summary>
    /// <param name="samples">Sound at 8 kHz.</param>
    /// <param name="format">sox's name: <c>gsm</c>, <c>ul</c> (G.711 µ-law), <c>al</c> (G.711 A-law).</param>
    public static float[] Codec(float[] samples, string format)
    {
        string[] coded = ["-t", format, "-r", "8000", "-c", "1"];
        var line = Tool.Run("sox", ["-D", .. Pipe, .. coded, "-"], Bytes(samples));
        var back = Samples(Tool.Run("sox", ["-D", .. coded, "-", .. Pipe], line));
        Array.Resize(ref back, samples.Length);
        return back;
    }

    /// <summary>Any effect chain of sox.</summary>
    public static float[] Effect(float[] samples, params string[] effect) => Through(samples, Pipe, effect);

    private static float[] Through(float[] samples, string[] output, params string[] effect) =>
        Samples(Tool.Run("sox", ["-D", .. Pipe, .. output, .. effect], Bytes(samples)));

    private static byte[] Bytes(float[] samples) => MemoryMarshal.AsBytes(samples.AsSpan()).ToArray();

    private static float[] Samples(byte[] bytes) => MemoryMarshal.Cast<byte, float>(bytes).ToArray();
}
