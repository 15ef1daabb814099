using CallCoach.Audio;

namespace CallCoach.Server.PracticeScripts;

/// <summary>Looks into what a synthesiser wrote: a voice package that is missing gives a file without a sound.</summary>
internal static class SpokenWav
{
    private const int BlockFrames = 4096;
    private const float LeastLevel = 0.01f;   // of full scale: far below any voice, far above dither

    /// <summary>Whether anything can be heard in the file.</summary>
    public static bool IsHeard(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var reader = new WavReader(file);
            float[][] channels = [.. Enumerable.Range(0, reader.Format.Channels).Select(_ => new float[BlockFrames])];
            for (int read; (read = reader.Read(channels, BlockFrames)) > 0;)
            {
                if (Array.Exists(channels, channel => channel.AsSpan(0, read).ContainsAnyExceptInRange(-LeastLevel, LeastLevel)))
                    return true;
            }
            return false;
        }
        catch (Exception fault) when (fault is AudioFormatException or IOException)
        {
            return false;
        }
    }
}
