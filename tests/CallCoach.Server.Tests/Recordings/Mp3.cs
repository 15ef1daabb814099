using System.Diagnostics;

namespace CallCoach.Server.Tests;

/// <summary>Through Debian's ffmpeg, as a phone would have recorded it.</summary>
internal static class Mp3
{
    public static async Task<byte[]> EncodeAsync(byte[] wav)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg", ["-loglevel", "error", "-i", "pipe:0", "-f", "mp3", "pipe:1"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var mp3 = new MemoryStream();
        var reading = ffmpeg.StandardOutput.BaseStream.CopyToAsync(mp3, cancellation);
        await ffmpeg.StandardInput.BaseStream.WriteAsync(wav, cancellation);
        ffmpeg.StandardInput.Close();
        await reading;
        await ffmpeg.WaitForExitAsync(cancellation);
        return mp3.ToArray();
    }
}
