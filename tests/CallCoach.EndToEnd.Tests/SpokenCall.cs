using System.Buffers.Binary;
using System.Diagnostics;
using CallCoach.Audio;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A scripted sales call on two channels, spoken by two of flite's voices at 8 kHz. Says when each line is spoken.</summary>
internal sealed class SpokenCall
{
    private const int SampleRateHz = 8000;
    private static readonly Dictionary<string, string> Voices = new() { ["agent"] = "kal16", ["customer"] = "rms" };
    private readonly List<(string Side, double Start, double End, string Text)> _lines = [];
    private readonly Dictionary<string, List<short>> _sound = new() { ["agent"] = [], ["customer"] = [] };
    private double _now = 1;

    private SpokenCall()
    {
    }

    /// <summary>What is said, seconds from the start.</summary>
    public IReadOnlyList<(string Side, double Start, double End, string Text)> Lines => _lines;

    /// <summary>The line that holds the words.</summary>
    public (string Side, double Start, double End, string Text) LineWith(string words) => _lines.Single(line => line.Text.Contains(words));

    /// <summary>Makes it and writes it as WAV, the agent on the first channel.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="script">Who says what, and the silence after it, seconds.</param>
    public static SpokenCall Write(string path, params (string Side, string Text, double Silence)[] script)
    {
        var call = new SpokenCall();
        foreach (var (side, text, silence) in script)
            call.Say(side, text, silence);
        call.WriteWave(path);
        return call;
    }

    private void Say(string side, string text, double silence)
    {
        var samples = Speak(Voices[side], text);
        var channel = _sound[side];
        channel.AddRange(new short[(int)(_now * SampleRateHz) - channel.Count]);
        channel.AddRange(samples);
        var end = _now + ((double)samples.Length / SampleRateHz);
        _lines.Add((side, _now, end, text));
        _now = end + silence;
    }

    private static short[] Speak(string voice, string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            Run("flite", "-voice", voice, "-t", text, "-o", file);
            var sound = Run("sox", "-D", "-t", "wav", file, "-t", "s16", "-r", "8000", "-c", "1", "-", "gain", "-n", "-9");
            return [.. Enumerable.Range(0, sound.Length / 2).Select(i => BinaryPrimitives.ReadInt16LittleEndian(sound.AsSpan(2 * i)))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} failed.");
        return output.ToArray();
    }

    private void WriteWave(string path)
    {
        var (agent, customer) = (_sound["agent"], _sound["customer"]);
        var interleaved = new short[2 * (int)(_now * SampleRateHz)];
        for (var i = 0; i < agent.Count; i++)
            interleaved[2 * i] = agent[i];
        for (var i = 0; i < customer.Count; i++)
            interleaved[(2 * i) + 1] = customer[i];
        using var file = File.Create(path);
        var wave = new WavWriter(file, SampleRateHz, channels: 2);
        wave.Append(interleaved);
        wave.PatchHeader();
    }
}
