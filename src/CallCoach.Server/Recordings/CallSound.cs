using System.Buffers.Binary;
using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <summary>The sound of a call as it can be played now; of a running call as far as it is recorded.</summary>
/// <param name="File">At its start; the reader closes it.</param>
/// <param name="ChangedAt">When it was last written.</param>
internal sealed record CallSound(Stream File, DateTimeOffset ChangedAt)
{
    /// <returns>Null when there is none.</returns>
    public static CallSound? Open(RecordingFolder recordings, string? relative)
    {
        if (relative is null || recordings.PathOf(relative) is var path && !System.IO.File.Exists(path))
            return null;
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        return new CallSound(new SnapshotStream(file, LengthOf(file)), System.IO.File.GetLastWriteTimeUtc(path));
    }

    // A recording that grows says in its header how far it was told last; header and bytes then agree whatever comes meanwhile.
    private static long LengthOf(FileStream file)
    {
        var header = new byte[WavWriter.HeaderBytes];
        var length = file.Length;
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length)
            length = Math.Min(length, WavWriter.HeaderBytes + (long)BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(WavWriter.HeaderBytes - sizeof(uint))));
        file.Position = 0;
        return length;
    }
}
