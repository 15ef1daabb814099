using System.Collections;

namespace CallCoach.Speech.Endings;

/// <summary>The last seconds of a channel's frames, by their place in time.</summary>
internal sealed class FrameHistory
{
    /// <summary>12 s: an utterance seldom lasts longer, and its end is what counts.</summary>
    public const int Capacity = 1200;
    private readonly float[] _f0Hz = new float[Capacity], _levels = new float[Capacity];
    private readonly BitArray _active = new(Capacity);

    /// <summary>Index of the next frame: hops since the start of the channel.</summary>
    public long Next { get; private set; }

    /// <summary>Index of the oldest frame still here.</summary>
    public long First { get; private set; }

    public void Add(in ChannelFrame frame)
    {
        var index = frame.Position / SpeechFormat.HopSamples;
        if (index != Next)
            First = index;      // a jump: what was before has another time
        var at = index % Capacity;
        _f0Hz[at] = frame.F0Hz > 0 && float.IsFinite(frame.F0Hz) ? frame.F0Hz : 0f;
        _levels[at] = frame.LevelDbfs;
        _active[(int)at] = frame.Active;
        Next = index + 1;
        First = Math.Max(First, Next - Capacity);
    }

    /// <summary>Pitch on <see cref="PitchScale"/>; 0 when unvoiced.</summary>
    public float Semitones(long index) => IsVoiced(index) ? PitchScale.Semitones(_f0Hz[index % Capacity]) : 0f;

    public float LevelDbfs(long index) => _levels[index % Capacity];

    public bool IsVoiced(long index) => _f0Hz[index % Capacity] > 0;

    public bool IsActive(long index) => _active[(int)(index % Capacity)];

    public void Clear() => (Next, First) = (0, 0);
}
