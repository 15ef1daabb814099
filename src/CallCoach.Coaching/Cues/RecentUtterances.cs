using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The last utterances of one side, newest first.</summary>
public sealed class RecentUtterances
{
    /// <summary>About two minutes of talk, and more than any rule looks back on.</summary>
    public const int Capacity = 48;

    private readonly Utterance[] _ring = new Utterance[Capacity];
    private int _newest = -1;

    public int Count { get; private set; }

    /// <param name="age">0 for the newest.</param>
    public ref readonly Utterance this[int age]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)age, (uint)Count, nameof(age));
            return ref _ring[(_newest - age + Capacity) % Capacity];
        }
    }

    public void Add(in Utterance utterance)
    {
        _newest = (_newest + 1) % Capacity;
        _ring[_newest] = utterance;
        Count = Math.Min(Count + 1, Capacity);
    }
}
