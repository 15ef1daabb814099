using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Tools;

/// <summary>Runs a Praat script of this program over many sounds. What it said or made is kept, for it will do the same again.</summary>
/// <remarks>
/// The script gets a list of files; a line is a path, a tab, and a number that the script may use. It prints, for each, lines
/// that begin with the line's number in the list and a tab. A script that makes sound writes it beside the file, with
/// <c>.made</c> added to the name.
/// </remarks>
public static class Praat
{
    private const int SoundsPerProcess = 40;
    private const string Made = ".made";

    /// <summary>A sound for a script, and the number that goes with it.</summary>
    public readonly record struct Question(float[] Sound, double Number = 0);

    /// <summary>What the script printed about each sound: its lines, without the number, parted by line feeds.</summary>
    public static IReadOnlyList<string> Ask(WorkFolder work, string script, IReadOnlyList<Question> questions) =>
        [.. Answered(work, script, questions).Select(File.ReadAllText)];

    /// <summary>What the script made of each sound, and what it printed about it.</summary>
    public static IReadOnlyList<(float[] Sound, string Said)> Make(WorkFolder work, string script, IReadOnlyList<Question> questions) =>
        [.. Answered(work, script, questions).Select(path => (Wav.Read(path + Made), File.ReadAllText(path)))];

    private static List<string> Answered(WorkFolder work, string script, IReadOnlyList<Question> questions)
    {
        var text = Resources.Text($"Praat/{script}.praat");
        var paths = questions.Select(question => work.PathFor($"praat-{script}", Key(text, question), ".txt")).ToList();
        var open = Enumerable.Range(0, questions.Count).Where(i => !File.Exists(paths[i])).DistinctBy(i => paths[i]);
        SuiteContext.Map(open.Chunk(SoundsPerProcess), chunk => Run(work, text, [.. chunk.Select(i => (questions[i], paths[i]))]));
        return paths;
    }

    private static int Run(WorkFolder work, string text, IReadOnlyList<(Question Question, string Answer)> items)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work.Root, $"praat-{Guid.NewGuid():N}")).FullName;
        try
        {
            var files = items.Select((_, i) => Path.Combine(folder, $"{i}.wav")).ToList();
            for (var i = 0; i < items.Count; i++)
                Wav.Write(files[i], items[i].Question.Sound);
            var list = Path.Combine(folder, "list.txt");
            File.WriteAllLines(list, files.Select((file, i) => $"{file}\t{Text(items[i].Question.Number)}"));
            var script = Path.Combine(folder, "script.praat");
            File.WriteAllText(script, text);
            var answers = Tool.Text("praat", "--run", script, list).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t', 2)).ToLookup(parts => int.Parse(parts[0], CultureInfo.InvariantCulture) - 1, parts => parts[1]);
            for (var i = 0; i < items.Count; i++)
                Keep(files[i], items[i].Answer, answers[i]);
            return items.Count;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The text comes last: where it is, the sound is too.
    private static void Keep(string file, string answer, IEnumerable<string> lines)
    {
        if (File.Exists(file + Made))
            File.Move(file + Made, answer + Made, overwrite: true);
        File.WriteAllText(answer, string.Join('\n', lines));
    }

    private static string Key(string text, Question question) =>
        text + Text(question.Number) + Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(question.Sound.AsSpan())));

    private static string Text(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
