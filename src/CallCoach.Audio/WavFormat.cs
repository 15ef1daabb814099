namespace CallCoach.Audio;

/// <summary>What a WAV header tells about the sound.</summary>
/// <param name="Encoding">Of every sample.</param>
/// <param name="Channels">1 to 64, interleaved.</param>
/// <param name="SampleRateHz">1 000 to 768 000.</param>
public sealed record WavFormat(SampleEncoding Encoding, int Channels, int SampleRateHz)
{
    /// <summary>Bytes of one sample of all channels.</summary>
    public int FrameBytes => Channels * SampleCodec.BytesPerSample(Encoding);
}
