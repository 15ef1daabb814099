namespace CallCoach.Transcription;

/// <summary>A file on its way: "name.part" while it grows, with what the source says of it beside.</summary>
internal sealed class PullTarget(string path)
{
    private readonly string _part = path + ".part", _told = path + ".source";

    public string Path { get; } = path;

    /// <summary>All bytes are there.</summary>
    public bool IsWhole => File.Exists(Path);

    /// <summary>Bytes so far.</summary>
    public long Length => IsWhole ? new FileInfo(Path).Length : File.Exists(_part) ? new FileInfo(_part).Length : 0;

    /// <summary>The checksum that the source gave; empty for none.</summary>
    public string Told => File.Exists(_told) ? File.ReadAllText(_told) : "";

    public void Note(string told) => File.WriteAllText(_told, told);

    public FileStream Append() => new(_part, FileMode.Append, FileAccess.Write);

    public void Finish() => File.Move(_part, Path, overwrite: true);

    public void Clear()
    {
        File.Delete(_part);
        File.Delete(Path);
        File.Delete(_told);
    }
}
