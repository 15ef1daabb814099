using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <summary>Uploaded files on their way to becoming calls. They lie beside the recordings, so that the same disk must have room.</summary>
public sealed class IncomingFiles(RecordingFolder recordings)
{
    private const string Extension = ".upload";
    private readonly string _folder = Path.Combine(recordings.Root, "incoming");

    /// <summary>Where a file lies, or shall be written: the folder is there.</summary>
    public string PathOf(Guid callId)
    {
        Directory.CreateDirectory(_folder);
        return Path.Combine(_folder, $"{callId:N}{Extension}");
    }

    public bool Holds(Guid callId) => File.Exists(PathOf(callId));

    public void Delete(Guid callId) => File.Delete(PathOf(callId));

    /// <summary>Removes what was cut off in the middle of its upload: no call knows of it.</summary>
    /// <param name="known">Uploads that wait to be analysed.</param>
    public void DeleteAllBut(IReadOnlyCollection<Guid> known)
    {
        if (!Directory.Exists(_folder))
            return;
        var keep = known.Select(PathOf).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(_folder, $"*{Extension}").Where(file => !keep.Contains(file)))
            File.Delete(file);
    }
}
