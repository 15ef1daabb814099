using System.Security.Cryptography;
using System.Text;

namespace CallCoach.Accuracy.Tools;

/// <summary>Where made sound is kept, so that the next run need not make it again. What is kept under a key never changes.</summary>
public sealed class WorkFolder
{
    public WorkFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>The sound kept under a key; made and kept the first time.</summary>
    /// <param name="kind">Folder.</param>
    /// <param name="key">Everything that the sound depends on.</param>
    /// <param name="make">Makes it.</param>
    public float[] Sound(string kind, string key, Func<float[]> make)
    {
        var path = PathFor(kind, key, ".wav");
        if (!File.Exists(path))
            Keep(path, part => Wav.Write(part, make()));
        return Wav.Read(path);
    }

    /// <summary>As <see cref="Sound"/>, for text.</summary>
    public string Text(string kind, string key, Func<string> make)
    {
        var path = PathFor(kind, key, ".txt");
        if (!File.Exists(path))
            Keep(path, part => File.WriteAllText(part, make()));
        return File.ReadAllText(path);
    }

    /// <summary>The path under which a key is kept; its folder exists.</summary>
    public string PathFor(string kind, string key, string extension)
    {
        var folder = Path.Combine(Root, kind);
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..20] + extension);
    }

    private static void Keep(string path, Action<string> write)
    {
        var part = $"{path}.{Guid.NewGuid():N}";
        write(part);
        File.Move(part, path, overwrite: true);
    }
}
