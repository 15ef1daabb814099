using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Server.Recordings;

/// <summary>Why a recording did not become a call: codes for programs, sentences for people.</summary>
internal static class RecordingFault
{
    public const string Empty = AudioFormatException.Empty;
    public const string TooLong = AudioFormatException.TooLong;
    public const string NotAudio = AudioFileError.NotAudio;
    public const string TooLarge = "too-large";
    public const string TooManyWaiting = "too-many-waiting";
    public const string NoFile = "no-file";
    public const string NoTeam = "no-team";

    /// <summary>The disk took no more.</summary>
    public const string NotWritable = CallOutcome.NotWritable;

    /// <summary>The server was stopped while the file was on its way.</summary>
    public const string Lost = "upload-lost";

    public const string Failed = "failed";

    /// <summary>The code of docs/protocol.md for a reader's own: whatever shape the damage has, the file is no sound that can be read.</summary>
    public static string CodeOf(AudioFormatException fault) => fault.Code switch
    {
        Empty or TooLong or AudioFileError.FfmpegMissing => fault.Code,
        _ => NotAudio,
    };

    public static string Explain(string? code) => code switch
    {
        Empty => "The file holds no sound.",
        TooLong => "The recording is longer than the server allows.",
        NotAudio => "The file is no sound that can be read to its end.",
        AudioFileError.FfmpegMissing => "Files of this kind are read through ffmpeg, which is not installed on the server.",
        NotWritable => "The server's disk took no more.",
        Lost => "The server was stopped before the file was safe. Send it again.",
        _ => "The recording could not be analysed. The server's log has the reason under the call's id.",
    };
}
