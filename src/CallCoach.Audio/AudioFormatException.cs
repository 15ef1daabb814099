namespace CallCoach.Audio;

/// <summary>What was given is not sound that can be read; <see cref="Code"/> tells programs which way.</summary>
public sealed class AudioFormatException : Exception
{
    /// <summary>Not a single byte.</summary>
    public const string Empty = "empty";

    /// <summary>No RIFF header.</summary>
    public const string NotWav = "not-wav";

    /// <summary>A WAV file in a coding that is not read here.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The file ends before its sound begins.</summary>
    public const string TruncatedHeader = "truncated-header";

    /// <summary>The header contradicts itself or names the impossible.</summary>
    public const string BadHeader = "bad-header";

    /// <summary>The file would be longer than its format can say.</summary>
    public const string TooLong = "too-long";

    public AudioFormatException(string code, string message) : base(message) => Code = code;

    /// <summary>One of the constants here, or of whoever reads other kinds of files.</summary>
    public string Code { get; }
}
