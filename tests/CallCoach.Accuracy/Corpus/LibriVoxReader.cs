using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Five sentences of an audio book, read by a volunteer, that pocketsphinx ships with their transcripts.</summary>
public sealed class LibriVoxReader(WorkFolder work)
{
    private const string Folder = "/usr/share/pocketsphinx/test/data/librivox";
    private readonly EnglishSyllables _english = new(work);

    public IEnumerable<Clip> Load()
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, "transcription")))
        {
            var text = line.Split("<s>")[1].Split("</s>")[0];
            var name = line.Split('(', ')')[^2];
            var path = Path.Combine(Folder, name + ".wav");
            yield return new Clip($"en-librivox/{name}", "en-librivox", "en", work.Sound("librivox", path, () => Sox.Read(path)))
            {
                Syllables = _english.Count(text),
            };
        }
    }
}
