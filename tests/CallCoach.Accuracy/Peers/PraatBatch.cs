using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Peers;

/// <summary>Runs a Praat script over many sounds. The script gets a list of files and prints lines that begin with the file's
/// number in the list and a tab. What it said about a sound is kept, for it will say the same again.</summary>
public static class PraatBatch
{
    private const int SoundsPerProcess = 50;

    /// <summary>What the script printed about each sound: its lines, without the number, parted by line feeds.</summary>
    /// <param name="work">Keeps the answers.</param>
    /// <param name="script">Name of a script of this program.</param>
    /// <param name="sounds">8 kHz.</param>
    public static IReadOnlyList<string> Run(WorkFolder work, string script, IReadOnlyList<float[]> sounds)
    {
        var text = Resources.Text($"Praat/{script}.praat");
        var paths = sounds.Select(sound => work.PathFor($"praat-{script}", text + Fingerprint(sound), ".txt")).ToList();
        var open = Enumerable.Range(0, sounds.Count).Where(i => !File.Exists(paths[i])).DistinctBy(i => paths[i]);
        SuiteContext.Map(open.Chunk(SoundsPerProcess), chunk => Ask(work, script, text, chunk, sounds, paths));
        return [.. paths.Select(File.ReadAllText)];
    }

    private static int Ask(WorkFolder work, string script, string text, int[] chunk, IReadOnlyList<float[]> sounds, List<string> paths)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work.Root, $"praat-{Guid.NewGuid():N}")).FullName;
        try
        {
            var files = chunk.Select((_, i) => Path.Combine(folder, $"{i}.wav")).ToList();
            for (var i = 0; i < chunk.Length; i++)
                Wav.Write(files[i], sounds[chunk[i]]);
            var list = Path.Combine(folder, "list.txt");
            File.WriteAllLines(list, files);
            var path = Path.Combine(folder, script + ".praat");
            File.WriteAllText(path, text);
            var answers = Tool.Text("praat", "--run", path, list).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t', 2)).ToLookup(parts => int.Parse(parts[0]) - 1, parts => parts[1]);
            for (var i = 0; i < chunk.Length; i++)
                File.WriteAllText(paths[chunk[i]], string.Join('\n', answers[i]));
            return chunk.Length;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Fingerprint(float[] sound) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(sound.AsSpan())));
}
