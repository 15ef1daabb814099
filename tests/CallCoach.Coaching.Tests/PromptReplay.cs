using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>A call of one voice, put together from real telephone prompts (Debian's asterisk-core-sounds-en-wav), with passages of which each deserves what its name says.</summary>
internal sealed class PromptReplay
{
    private const string Folder = "/usr/share/asterisk/sounds/en_US_f_Allison";
    private const double LongestPromptSeconds = 14;
    private const double ShortestPromptSeconds = 1.2;
    private readonly Queue<string> _prompts;
    private readonly List<float> _sound = [];

    /// <param name="seed">Which prompts, and in which order.</param>
    public PromptReplay(int seed)
    {
        if (!Directory.Exists(Folder))
            throw new DirectoryNotFoundException($"{Folder} is missing: install Debian's asterisk-core-sounds-en-wav (tests/run does).");
        var files = Directory.GetFiles(Folder, "*.wav").Where(file => new FileInfo(file).Length > 30_000).Order(StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(files);
        _prompts = new Queue<string>(files);
    }

    public List<(string Name, double From, double To)> Passages { get; } = [];

    public float[] Sound => [.. _sound];

    public static float[] AsIs(float[] prompt) => prompt;

    /// <summary>The same voice 1.7 times faster, at the same pitch.</summary>
    public static float[] Faster(float[] prompt) => Sox(prompt, "tempo", "-s", "1.7");

    public static float[] Quieter(float[] prompt) => [.. prompt.Select(sample => sample * MathF.Pow(10, -22 / 20f))];

    /// <summary>The last 0.6 s sink by 20 dB.</summary>
    public static float[] Fading(float[] prompt)
    {
        var length = Math.Min(prompt.Length, (int)SpeechFormat.Samples(0.6));
        return [.. prompt.Select((sample, i) => sample * MathF.Pow(10, -20 / 20f * Math.Max(0, i + 1 + length - prompt.Length) / length))];
    }

    /// <param name="name">The cue that the passage deserves, or "normal".</param>
    /// <param name="seconds">At least.</param>
    /// <param name="change">What happens to each prompt.</param>
    /// <param name="gapSeconds">Silences between the prompts, by turns; none for talk without a break.</param>
    public PromptReplay Add(string name, double seconds, Func<float[], float[]> change, params double[] gapSeconds)
    {
        var from = _sound.Count;
        for (var count = 0; _sound.Count - from < SpeechFormat.Samples(seconds); count++)
        {
            _sound.AddRange(change(NextPrompt()));
            if (gapSeconds.Length > 0)
                _sound.AddRange(Signal.Noise(1e-4, (int)SpeechFormat.Samples(gapSeconds[count % gapSeconds.Length]), seed: count));
        }

        Passages.Add((name, SpeechFormat.Seconds(from), SpeechFormat.Seconds(_sound.Count)));
        return this;
    }

    /// <summary>The cues that the engine gives, each with the second at which it comes.</summary>
    public IReadOnlyList<(double At, string Code)> Cues(int packetSamples)
    {
        var heard = new RecordingListener();
        var engine = new CueEngine(CoachingPlan.Default, "en", AgentUsual.Unknown, heard);
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, engine);
        foreach (var packet in _sound.Chunk(packetSamples))
            analyzer.Process(packet, default);
        analyzer.Finish();
        engine.End(_sound.Count);
        return [.. heard.Raised.Select(cue => (SpeechFormat.Seconds(cue.Position), cue.Code))];
    }

    private float[] NextPrompt()
    {
        while (true)
        {
            var file = _prompts.Dequeue();
            _prompts.Enqueue(file);
            var prompt = Trimmed(Read(file));
            if (SpeechFormat.Seconds(prompt.Length) is > ShortestPromptSeconds and < LongestPromptSeconds)
                return prompt;
        }
    }

    private static float[] Read(string file)
    {
        using var stream = File.OpenRead(file);
        var reader = new WavReader(stream);
        var sound = new float[reader.FrameCount!.Value];
        var read = reader.Read([sound], sound.Length);
        return sound[..read];
    }

    // Without the silence at both ends, so that the gaps are those that the test sets.
    private static float[] Trimmed(float[] sound)
    {
        var threshold = 0.03 * sound.Max(Math.Abs);
        var first = Array.FindIndex(sound, sample => Math.Abs(sample) > threshold);
        var last = Array.FindLastIndex(sound, sample => Math.Abs(sample) > threshold);
        return first < 0 ? [] : sound[Math.Max(0, first - 160)..Math.Min(sound.Length, last + 320)];
    }

    private static float[] Sox(float[] sound, params string[] effect)
    {
        string[] raw = ["-t", "raw", "-r", SpeechFormat.SampleRateHz.ToString(CultureInfo.InvariantCulture), "-e", "float", "-b", "32", "-c", "1", "-"];
        var start = new ProcessStartInfo("sox", ["-R", .. raw, .. raw, .. effect]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var write = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(MemoryMarshal.AsBytes(sound.AsSpan()));
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        write.GetAwaiter().GetResult();
        process.WaitForExit();
        return MemoryMarshal.Cast<byte, float>(output.ToArray()).ToArray();
    }
}
