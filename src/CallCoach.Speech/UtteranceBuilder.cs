using CallCoach.Audio;
using CallCoach.Speech.Windows;

namespace CallCoach.Speech;

/// <summary>Gathers the frames of the utterance that is being spoken.</summary>
public sealed class UtteranceBuilder
{
    private const int LeastHopsForRate = 30;     // below 300 ms a rate says nothing
    private const int LeastVoicedHops = 5;
    private readonly Histogram _semitones = Histogram.OfSemitones();
    private long _start;
    private int _hops, _nuclei, _clipped;
    private double _power, _syllables;

    /// <summary>Nothing has been gathered.</summary>
    public bool IsEmpty => _hops == 0;

    /// <summary>First sample.</summary>
    public long Start => _start;

    /// <param name="channel">Has just decided the utterance's next frame.</param>
    public void Add(SpeechChannel channel)
    {
        var frame = channel.Frame;
        if (_hops++ == 0)
            _start = frame.Position;
        _power += channel.MeanSquare;
        _nuclei += frame.Nuclei;
        _syllables += channel.Syllables;
        _clipped += channel.ClippedSamples;
        if (frame.F0Hz > 0)
            _semitones.Add(_semitones.IndexOf(channel.Semitones));
    }

    /// <summary>The utterance that ends here, its ending not judged yet; the next one starts empty.</summary>
    public Utterance Build()
    {
        var end = _start + (long)_hops * SpeechFormat.HopSamples;
        var rate = _hops < LeastHopsForRate ? float.NaN : (float)(_syllables / SpeechFormat.Seconds(end - _start));
        var voiced = _semitones.Count >= LeastVoicedHops;
        var utterance = new Utterance(_start, end, _nuclei, rate, Decibels.FromPower((float)(_power / _hops)),
            voiced ? PitchScale.Hz(_semitones.Quantile(0.5)) : float.NaN,
            voiced ? _semitones.RobustDeviation : float.NaN,
            (float)_clipped / (end - _start), Ending.Unknown);
        Clear();
        return utterance;
    }

    public void Clear()
    {
        (_start, _hops, _nuclei, _clipped, _power, _syllables) = (0, 0, 0, 0, 0, 0);
        _semitones.Clear();
    }
}
