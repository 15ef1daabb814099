using CallCoach.Audio;

namespace CallCoach.Transcription.Tests.Embedded;

/// <summary>Real speech of pocketsphinx-testdata, 16 kHz.</summary>
internal static class LibriVox
{
    /// <summary>"he was not an ill disposed young man"</summary>
    public const string Short = "sense_and_sensibility_01_austen_64kb-0880";

    public static float[] Read(string name)
    {
        using var file = File.OpenRead($"/usr/share/pocketsphinx/test/data/librivox/{name}.wav");
        var reader = new WavReader(file);
        var samples = new float[(int)reader.FrameCount!.Value];
        reader.Read([samples], samples.Length);
        return samples;
    }
}
