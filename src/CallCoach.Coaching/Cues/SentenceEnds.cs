using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>How the agent's sentences have ended. An utterance is the end of a sentence when it is long enough and a silence follows that is longer than a breath.</summary>
/// <param name="leastUtteranceSeconds">A shorter utterance has no end to speak of.</param>
/// <param name="leastSilenceSeconds">Silence that must follow.</param>
public sealed class SentenceEnds(double leastUtteranceSeconds, double leastSilenceSeconds)
{
    /// <summary>As many as any rule may look at.</summary>
    public const int Capacity = 20;

    private readonly long _leastSilence = SpeechFormat.Samples(leastSilenceSeconds);
    private readonly Utterance[] _ring = new Utterance[Capacity];
    private Utterance? _pending;
    private double _sumDb;

    public int Count { get; private set; }

    /// <param name="age">0 for the newest, below <see cref="Capacity"/> and <see cref="Count"/>.</param>
    public ref readonly Utterance this[int age] => ref _ring[(Count - 1 - age) % Capacity];

    /// <summary>Mean of <see cref="Ending.FadeDb"/> over all but the newest: what is usual for this voice on this line. Each sinks by its own amount.</summary>
    /// <param name="newest">How many to leave out.</param>
    public double MeanFadeDbBefore(int newest) => (_sumDb - SumOf(newest)) / (Count - newest);

    /// <summary>The same over the newest.</summary>
    public double MeanFadeDbOf(int newest) => SumOf(newest) / newest;

    public void OnUtterance(in Utterance utterance) =>
        _pending = float.IsNaN(utterance.Ending.FadeDb) || utterance.DurationSeconds < leastUtteranceSeconds ? null : utterance;

    /// <summary>The agent is heard at a position: speech that goes on so soon was no sentence end.</summary>
    public void OnSound(long position)
    {
        OnTime(position);
        _pending = null;
    }

    /// <summary>Silence has lasted until a position.</summary>
    public void OnTime(long position)
    {
        if (_pending is not { } utterance || position - utterance.End < _leastSilence)
            return;
        _pending = null;
        _ring[Count++ % Capacity] = utterance;
        _sumDb += utterance.Ending.FadeDb;
    }

    private double SumOf(int newest)
    {
        var sum = 0.0;
        for (var age = 0; age < newest; age++)
            sum += this[age].Ending.FadeDb;
        return sum;
    }
}
