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

    /// <summary>Syllables per second of the newest speech, pauses left out; NaN when there is less of it than asked for.</summary>
    /// <param name="speechSeconds">How much speech is looked at.</param>
    /// <param name="since">Utterances that began earlier do not count.</param>
    public double ArticulationRate(double speechSeconds, long since)
    {
        var (seconds, syllables) = (0.0, 0);
        for (var age = 0; age < Count && this[age].Start >= since && seconds < speechSeconds; age++)
        {
            if (float.IsNaN(this[age].ArticulationRate))
                continue;
            seconds += this[age].DurationSeconds;
            syllables += this[age].Syllables;
        }

        return seconds >= speechSeconds ? syllables / seconds : double.NaN;
    }

    public void Add(in Utterance utterance)
    {
        _newest = (_newest + 1) % Capacity;
        _ring[_newest] = utterance;
        Count = Math.Min(Count + 1, Capacity);
    }
}
