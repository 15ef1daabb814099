namespace CallCoach.Calls;

/// <summary>Where recordings lie: a folder a day, so that no folder grows without end.</summary>
public sealed class RecordingFolder(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    /// <param name="callId">The call's id.</param>
    /// <param name="startedAt">UTC.</param>
    /// <param name="extension">With its dot.</param>
    /// <returns>Relative to the folder, with forward slashes.</returns>
    public static string NameOf(Guid callId, DateTime startedAt, string extension = ".wav") =>
        $"{startedAt:yyyy}/{startedAt:MM-dd}/{callId:N}{extension}";

    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    public string PathOf(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(Root, relative));
        return path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException("The name leads out of the recordings folder.", nameof(relative));
    }

    public void Delete(string relative)
    {
        var path = PathOf(relative);
        if (File.Exists(path))
            File.Delete(path);
    }
}
