using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Server.Demo;

/// <summary>The phrases of the demo, spoken by synthetic voices: what make-voices.sh wrote.</summary>
internal sealed class DemoVoices
{
    private const string Normal = "normal", Fast = "fast";
    private readonly Dictionary<string, float[]> _voices = [];
    private readonly Dictionary<(string Voice, string Phrase, string Pace), Range> _phrases = [];

    /// <param name="folder">With index.tsv and one WAV a voice.</param>
    public DemoVoices(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var field = line.Split('\t');
            _phrases[(field[0], field[1], field[2])] = int.Parse(field[3])..int.Parse(field[4]);
            if (!_voices.ContainsKey(field[0]))
                _voices[field[0]] = Read(Path.Combine(folder, field[0] + ".wav"));
        }
    }

    /// <summary>Where the build puts the voices.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "voices");

    /// <param name="voice">A name of index.tsv.</param>
    /// <param name="phrase">An id of phrases.tsv.</param>
    /// <param name="fast">The hurried version, where there is one.</param>
    /// <returns>8 kHz, full scale ±1.</returns>
    public ReadOnlyMemory<float> Say(string voice, string phrase, bool fast)
    {
        if (!fast || !_phrases.TryGetValue((voice, phrase, Fast), out var range))
            range = _phrases[(voice, phrase, Normal)];
        return _voices[voice].AsMemory(range);
    }

    private static float[] Read(string path)
    {
        using var file = File.OpenRead(path);
        var wav = new WavReader(file);
        if (wav.Format is not { Channels: 1, SampleRateHz: SpeechFormat.SampleRateHz })
            throw new InvalidDataException($"{path} must have one channel at {SpeechFormat.SampleRateHz} Hz.");
        var samples = new float[wav.FrameCount!.Value];
        wav.Read([samples], samples.Length);
        return samples;
    }
}
