using System.ComponentModel;
using System.Diagnostics;
using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>An ffmpeg process that turns one file into WAV on a pipe.</summary>
/// <remarks>
/// What is uploaded is not trusted: ffmpeg may open that file only, over no network, and reads no playlist, which could name
/// other recordings on this machine. It never waits for a keyboard, and dies with this object or when the token is cancelled.
/// </remarks>
internal sealed class FfmpegDecoder : IDisposable
{
    /// <summary>Names another ffmpeg than the one in PATH.</summary>
    public const string PathVariable = "CALLCOACH_FFMPEG";

    public static string DefaultCommand => Environment.GetEnvironmentVariable(PathVariable) ?? "ffmpeg";

    // Containers of plain sound and of films; no playlists (hls, concat, dash) and nothing that reads devices.
    private const string Formats =
        "wav,w64,mp3,flac,ogg,mov,mp4,m4a,3gp,matroska,webm,aac,aiff,au,amr,amrnb,amrwb,asf,caf,avi,flv,mpeg,mpegts,ac3,eac3,gsm,wv,ape,tta,voc,nistsphere,rm,g722,g729,sln,dsf,mpc,mpc8,tak,dts";

    private readonly Process _process;
    private readonly Task<string> _complaint;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenRegistration _killing;

    private FfmpegDecoder(Process process, CancellationToken cancellation)
    {
        (_process, _cancellation) = (process, cancellation);
        _complaint = LastLineAsync(process.StandardError);
        _killing = cancellation.Register(Kill);
        try
        {
            Reader = new WavReader(process.StandardOutput.BaseStream);
        }
        catch (AudioFormatException)
        {
            Kill();
            Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw NotAudio();
        }
    }

    public WavReader Reader { get; }

    /// <exception cref="AudioFormatException">There is no ffmpeg, or it finds no sound in the file.</exception>
    public static FfmpegDecoder Start(string path, string command, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(command, Arguments(path))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return new FfmpegDecoder(Process.Start(start)!, cancellation);
        }
        catch (Win32Exception)
        {
            throw new AudioFormatException(AudioFileError.FfmpegMissing,
                $"This is no WAV file that CallCoach reads by itself, and {command}, which reads all others, is not installed. Install ffmpeg, or name its place in {PathVariable}.");
        }
    }

    /// <summary>As <see cref="AudioFile.Read"/>.</summary>
    public int Read(ReadOnlySpan<float[]> channels, int frames)
    {
        var read = Reader.Read(channels, frames);
        _cancellation.ThrowIfCancellationRequested();
        if (read == 0 && frames > 0 && Reader.Position == 0)
            throw NotAudio();
        return read;
    }

    public void Dispose()
    {
        _killing.Dispose();
        Kill();
        _process.StandardOutput.Dispose();
        _process.StandardInput.Dispose();
        _process.Dispose();
    }

    private static string[] Arguments(string path) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error",
        "-protocol_whitelist", "file,pipe", "-format_whitelist", Formats,
        // With the protocol before it, no name can be taken for an option or an address.
        "-i", "file:" + Path.GetFullPath(path),
        "-map", "0:a:0", "-c:a", "pcm_s16le", "-f", "wav", "pipe:1",
    ];

    private AudioFormatException NotAudio()
    {
        var complaint = _complaint.GetAwaiter().GetResult();
        return new AudioFormatException(AudioFileError.NotAudio,
            complaint.Length == 0 ? "No sound is found in it." : $"No sound is found in it; ffmpeg says: {complaint}");
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself, or was disposed of.
        }
    }

    // What ffmpeg says last is its reason; the file's own name before it is known to whoever asked.
    private static async Task<string> LastLineAsync(StreamReader errors)
    {
        var last = "";
        while (await errors.ReadLineAsync().ConfigureAwait(false) is { } line)
            if (line.Length > 0)
                last = line;
        var name = last.LastIndexOf(": ", StringComparison.Ordinal);
        return last.StartsWith("file:", StringComparison.Ordinal) && name > 0 ? last[(name + 2)..] : last;
    }
}
