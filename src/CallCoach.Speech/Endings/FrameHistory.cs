namespace CallCoach.Speech.Endings;

/// <summary>The last seconds of a channel's frames, by their place in time.</summary>
internal sealed class FrameHistory
{
    /// <summary>12 s: an utterance seldom lasts longer, and its end is what counts.</summary>
    public const int Capacity = 1200;
    private readonly float[] _octaves = new float[Capacity], _levels = new float[Capacity], _confidences = new float[Capacity];

    /// <summary>Index of the next frame: frames since the start, or since a jump in time.</summary>
    public long Next { get; private set; }

    /// <summary>Index of the oldest frame still here.</summary>
    public long First { get; private set; }

    public void Add(in ChannelFrame frame)
    {
        var index = frame.Position / SpeechFormat.HopSamples;
        if (index != Next)
            First = index;      // a jump: what was before has another time
        var at = index % Capacity;
        _octaves[at] = frame.F0Hz > 0 ? MathF.Log2(frame.F0Hz) : 0f;
        _levels[at] = frame.LevelDbfs;
        _confidences[at] = frame.VoicingConfidence;
        Next = index + 1;
        First = Math.Max(First, Next - Capacity);
    }

    /// <summary>Pitch in semitones above 1 Hz; 0 when unvoiced.</summary>
    public float Semitones(long index) => 12f * _octaves[index % Capacity];

    public float LevelDbfs(long index) => _levels[index % Capacity];

    public float Confidence(long index) => _confidences[index % Capacity];

    public bool IsVoiced(long index) => _octaves[index % Capacity] > 0;

    public void Clear() => (Next, First) = (0, 0);
}
