using System.Buffers.Binary;
using System.Diagnostics;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Real 8 kHz telephone prompts of one voice (Debian's asterisk-core-sounds-en-wav), read and changed by sox.</summary>
internal static class Prompts
{
    public const int SampleRateHz = 8000;
    private const string Folder = "/usr/share/asterisk/sounds/en_US_f_Allison";

    // Prompts begin and end in digital silence or near it; speech is far above 200 of 32768.
    private const int Silence = 200;

    public static string PathOf(string name) => $"{Folder}/{name}.wav";

    /// <param name="name">Of the prompt.</param>
    /// <param name="effects">sox effects, as on its command line.</param>
    /// <returns>Its sound without the silence around it.</returns>
    public static short[] Say(string name, params string[] effects)
    {
        using var sox = Process.Start(new ProcessStartInfo("sox", [PathOf(name), "-t", "s16", "-r", "8000", "-c", "1", "-", .. effects])
        {
            RedirectStandardOutput = true,
        })!;
        using var sound = new MemoryStream();
        sox.StandardOutput.BaseStream.CopyTo(sound);
        sox.WaitForExit();
        Assert.True(sox.ExitCode == 0, $"sox could not read {name}.");
        var samples = new short[sound.Length / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(sound.GetBuffer().AsSpan(2 * i));
        return Trim(samples);
    }

    private static short[] Trim(short[] samples)
    {
        var first = Array.FindIndex(samples, IsSound);
        return samples[first..(Array.FindLastIndex(samples, IsSound) + 1)];
    }

    private static bool IsSound(short sample) => Math.Abs((int)sample) >= Silence;
}
