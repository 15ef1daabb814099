using System.Buffers.Binary;
using System.Diagnostics;
using CallCoach.Audio;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A scripted sales call on two channels, spoken by two of flite's voices at 8 kHz. Says when each line is spoken.</summary>
/// <remarks>"{um}" in a text is a held one: a pause, the sound drawn out as people do who search for a word, a pause. flite by itself says it as short as any syllable.</remarks>
internal sealed class SpokenCall
{
    private const int SampleRateHz = 8000;
    private const string Filler = "{um}";
    private const double PauseSeconds = 0.3;
    private static readonly Dictionary<string, string> Voices = new() { ["agent"] = "kal16", ["customer"] = "rms" };
    private readonly List<(string Side, double Start, double End, string Text)> _lines = [];
    private readonly Dictionary<string, List<short>> _sound = new() { ["agent"] = [], ["customer"] = [] };
    private readonly List<double> _fillers = [];
    private double _now = 1;

    private SpokenCall()
    {
    }

    /// <summary>What is said, seconds from the start.</summary>
    public IReadOnlyList<(string Side, double Start, double End, string Text)> Lines => _lines;

    /// <summary>Where each held filler begins, seconds from the start.</summary>
    public IReadOnlyList<double> Fillers => _fillers;

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
        var start = _now;
        var parts = text.Split(Filler);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                Hold(side);
            Add(side, Speak(Voices[side], parts[i]));
        }
        _lines.Add((side, start, _now, text));
        _now += silence;
    }

    private void Hold(string side)
    {
        _now += PauseSeconds;
        _fillers.Add(_now);
        Add(side, Speak(Voices[side], "um", "silence", "1", "0.01", "1%", "reverse", "silence", "1", "0.01", "1%", "reverse", "tempo", "-s", "0.45"));
        _now += PauseSeconds;
    }

    private void Add(string side, short[] samples)
    {
        var channel = _sound[side];
        channel.AddRange(new short[(int)(_now * SampleRateHz) - channel.Count]);
        channel.AddRange(samples);
        _now += (double)samples.Length / SampleRateHz;
    }

    private static short[] Speak(string voice, string text, params string[] effects)
    {
        var file = Path.GetTempFileName();
        try
        {
            Run("flite", "-voice", voice, "-t", text, "-o", file);
            var sound = Run("sox", ["-D", "-t", "wav", file, "-t", "s16", "-r", "8000", "-c", "1", "-", "gain", "-n", "-9", .. effects]);
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
