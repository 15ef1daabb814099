using System.Runtime.InteropServices;

namespace CallCoach.Speech.Windows;

/// <summary>The last seconds of one side's own speech with the pauses between: rates and level, live.</summary>
public sealed class RecentSpeech
{
    private readonly Entry[] _ring;
    private int _at, _count, _pauseHops;
    private double _power, _syllables;

    /// <param name="hops">Speech that the window holds.</param>
    public RecentSpeech(int hops)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hops);
        _ring = new Entry[hops];
    }

    /// <summary>Speech in the window, seconds.</summary>
    public double SpeechSeconds => SpeechFormat.Seconds((long)_count * SpeechFormat.HopSamples);

    /// <summary>Pauses in the window, seconds.</summary>
    public double PauseSeconds => SpeechFormat.Seconds((long)_pauseHops * SpeechFormat.HopSamples);

    public double Syllables => Math.Max(0, _syllables);

    /// <summary>Mean square over the speech in the window; NaN without.</summary>
    public double MeanSquare => _count == 0 ? double.NaN : Math.Max(0, _power / _count);

    /// <summary>The share of the window that is filled, 0 to 1.</summary>
    public float Fill => (float)_count / _ring.Length;

    /// <param name="meanSquare">Of the hop.</param>
    /// <param name="syllables">In the hop.</param>
    /// <param name="pauseHops">Pause of the turn right before this hop, at most 300.</param>
    public void Add(float meanSquare, float syllables, int pauseHops)
    {
        if (_count == _ring.Length)
            Count(_ring[_at], -1);
        Count(_ring[_at] = new Entry(meanSquare, syllables, (short)pauseHops), +1);
        _at = (_at + 1) % _ring.Length;
    }

    public void Clear() => (_at, _count, _pauseHops, _power, _syllables) = (0, 0, 0, 0, 0);

    private void Count(Entry entry, int sign)
    {
        _count += sign;
        _syllables += sign * (double)entry.Syllables;
        _pauseHops += sign * entry.PauseHops;
        _power += sign * (double)entry.MeanSquare;
    }

    [StructLayout(LayoutKind.Sequential, Pack = sizeof(short))]
    private readonly record struct Entry(float MeanSquare, float Syllables, short PauseHops);
}
