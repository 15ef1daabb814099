using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <summary>Uploaded files on their way to becoming calls. They lie beside the recordings, so that the same disk must have room.</summary>
public sealed class IncomingFiles
{
    private const string Extension = ".upload";
    private readonly string _folder;

    public IncomingFiles(RecordingFolder recordings)
    {
        _folder = Path.Combine(recordings.Root, "incoming");
        Directory.CreateDirectory(_folder);
    }

    public string PathOf(Guid callId) => Path.Combine(_folder, $"{callId:N}{Extension}");

    public bool Holds(Guid callId) => File.Exists(PathOf(callId));

    public void Delete(Guid callId) => File.Delete(PathOf(callId));

    /// <summary>Removes what was cut off in the middle of its upload: no call knows of it.</summary>
    /// <param name="known">Uploads that wait to be analysed.</param>
    public void DeleteAllBut(IReadOnlyCollection<Guid> known)
    {
        var keep = known.Select(PathOf).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(_folder, $"*{Extension}").Where(file => !keep.Contains(file)))
            File.Delete(file);
    }
}
