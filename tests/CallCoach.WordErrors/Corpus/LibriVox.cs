namespace CallCoach.WordErrors.Corpus;

/// <summary>Five sentences of an audio book, read by a volunteer, that pocketsphinx ships with their transcripts; 16 kHz.</summary>
public static class LibriVox
{
    private const string Folder = "/usr/share/pocketsphinx/test/data/librivox";

    public static IReadOnlyList<Recording> Load() => [.. File.ReadLines(Path.Combine(Folder, "transcription")).Select(Read)];

    private static Recording Read(string line)
    {
        var text = line.Split("<s>")[1].Split("</s>")[0].Trim();
        var name = line.Split('(', ')')[^2];
        var (narrow, wide) = SoundFile.Read(Path.Combine(Folder, name + ".wav"));
        return new(name, text, narrow, wide);
    }
}
