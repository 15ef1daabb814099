namespace CallCoach.Calls;

/// <summary>Codes of <see cref="Audio.AudioFormatException"/> that arise where files are opened, beside those which the exception names itself.</summary>
public static class AudioFileError
{
    /// <summary>No such file, no permission, a folder, a failing disk.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Neither our reader nor ffmpeg finds sound in it.</summary>
    public const string NotAudio = "not-audio";

    /// <summary>The format needs ffmpeg, which is not installed.</summary>
    public const string FfmpegMissing = "ffmpeg-missing";
}
