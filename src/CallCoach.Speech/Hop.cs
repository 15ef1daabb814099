namespace CallCoach.Speech;

/// <summary>What the analyzers have found about one hop of one channel so far.</summary>
internal struct Hop
{
    public float MeanSquare;
    public float F0Hz;
    public float VoicingConfidence;
    public float ChangeDb;
    public byte Clipped;
    public bool Leaked;
    public bool Speech;
}
