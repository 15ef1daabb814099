using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Training;

/// <summary>Music and voices from folders of the user's choice: more than the accuracy corpus holds, none of it heard by its test half.</summary>
/// <remarks>Every file is read through ffmpeg. A folder of voices has one folder for each voice.</remarks>
/// <param name="suite">Keeps what was read.</param>
/// <param name="musicFolder">Null for none.</param>
/// <param name="voicesFolder">Null for none.</param>
public sealed class MoreSounds(SuiteContext suite, string? musicFolder, string? voicesFolder)
{
    private const double LongestSeconds = 90, ShortestMusicSeconds = 15, ShortestVoiceSeconds = 0.8;
    private const double QuietDb = 58;            // below the voice: what a recording without noise has between words
    private const int ClipsPerVoice = 60;
    private static readonly string[] Endings = [".ogg", ".opus", ".wav", ".mp3", ".flac", ".gsm", ".it", ".s3m", ".xm", ".mod"];
    private IReadOnlyList<Clip>? _voices;

    public IReadOnlyList<float[]> Music { get; } =
        [.. SuiteContext.Map(Files(musicFolder), path => Read(suite, path)).Where(sound => SpeechFormat.Seconds(sound.Length) >= ShortestMusicSeconds)];

    public IReadOnlyList<Clip> Voices => _voices ??= Load();

    /// <summary>Of <see cref="Voices"/> those whose silences are silent, so that their energy tells where speech is.</summary>
    public IEnumerable<Clip> CleanVoices => Voices.Where(IsClean);

    private List<Clip> Load() =>
    [
        .. SuiteContext.Map(Files(voicesFolder).GroupBy(Voice).SelectMany(voice => voice.OrderBy(Split.Hash).Take(ClipsPerVoice)),
            path => new Clip($"{Voice(path)}/{Path.GetFileName(path)}", Voice(path), "none", Read(suite, path)))
            .Where(clip => clip.Truth.SpanSeconds >= ShortestVoiceSeconds),
    ];

    private static string Voice(string path) => Path.GetFileName(Path.GetDirectoryName(path)!);

    private static bool IsClean(Clip clip)
    {
        var power = clip.Samples.Chunk(SpeechFormat.HopSamples).Select(hop => Math.Max(1e-12, hop.Sum(x => (double)x * x) / hop.Length)).Order().ToArray();
        return 10 * Math.Log10(power[power.Length / 20]) < clip.Truth.ActiveLevelDbfs - QuietDb;
    }

    private static IEnumerable<string> Files(string? folder) => folder is null
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Endings.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal);

    private static float[] Read(SuiteContext suite, string path) => suite.Work.Sound("more", path, () =>
        Sox.ReadWav(Tool.Run("ffmpeg", ["-v", "error", "-i", path, "-t", $"{LongestSeconds}", "-ac", "1", "-ar", "8000", "-f", "wav", "-"])));
}
