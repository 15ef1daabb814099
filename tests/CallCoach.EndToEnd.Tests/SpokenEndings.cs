using System.Runtime.InteropServices;
using CallCoach.Audio;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Six sentences with a second of quiet after each; their last words can be heard, or they have faded.</summary>
internal static class SpokenEndings
{
    private static readonly string[] Sentences = ["vm-intro", "pbx-invalid", "vm-mailboxfull", "queue-youarenext", "unidentified-no-callback", "vm-rec-busy"];

    /// <summary>Writes them as WAV.</summary>
    /// <returns>The length, seconds.</returns>
    public static double Write(string path, bool faded)
    {
        List<short> samples = [.. new short[Prompts.SampleRateHz]];
        foreach (var name in Sentences)
            samples.AddRange([.. faded ? Fade(Prompts.Say(name)) : Prompts.Say(name), .. new short[Prompts.SampleRateHz]]);
        using var file = File.Create(path);
        var wave = new WavWriter(file, Prompts.SampleRateHz, channels: 1);
        wave.Append(CollectionsMarshal.AsSpan(samples));
        wave.PatchHeader();
        return (double)samples.Count / Prompts.SampleRateHz;
    }

    // The last 0.9 s sink by 20 dB.
    private static short[] Fade(short[] sentence)
    {
        var length = Math.Min(sentence.Length, (int)(0.9 * Prompts.SampleRateHz));
        for (var i = 0; i < length; i++)
            sentence[sentence.Length - length + i] = (short)(sentence[sentence.Length - length + i] * Math.Pow(10, -Math.Min(1, i / (0.4 * length))));
        return sentence;
    }
}
