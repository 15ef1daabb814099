using CallCoach.Speech.Windows;

namespace CallCoach.Speech;

/// <summary>Sums of one side over the whole call: what <see cref="ChannelMeasures"/> are made of.</summary>
public sealed class ChannelTotals
{
    private readonly Histogram _levels = Histogram.OfLevels(), _semitones = Histogram.OfSemitones();
    private readonly List<TimeRange> _pauses = [];
    private readonly List<Utterance> _utterances = [];
    private long _samples, _clipped, _speechHops, _pauseHops;
    private int _nuclei;
    private double _power, _syllables;

    /// <param name="channel">Has just decided a frame.</param>
    /// <param name="pauseHops">Pause of the turn right before it, as far as it counts into the speaking rate.</param>
    public void Add(SpeechChannel channel, int pauseHops)
    {
        var frame = channel.Frame;
        _samples += SpeechFormat.HopSamples;
        _clipped += channel.ClippedSamples;
        if (!frame.Active)
            return;
        _speechHops++;
        _pauseHops += pauseHops;
        _nuclei += frame.Nuclei;
        _syllables += channel.Syllables;
        _power += channel.MeanSquare;
        _levels.Add(_levels.IndexOf(frame.LevelDbfs));
        if (frame.F0Hz > 0)
            _semitones.Add(_semitones.IndexOf(channel.Semitones));
    }

    public void Add(in Utterance utterance) => _utterances.Add(utterance);

    public void Add(TimeRange pause) => _pauses.Add(pause);

    public ChannelMeasures Measures()
    {
        var speech = Seconds(_speechHops);
        return new ChannelMeasures
        {
            SpeechSeconds = speech,
            Syllables = _nuclei,
            SpeakingRate = speech > 0 ? _syllables / (speech + Seconds(_pauseHops)) : double.NaN,
            ArticulationRate = speech > 0 ? _syllables / speech : double.NaN,
            ActiveLevelDbfs = speech > 0 ? 10 * Math.Log10(_power / _speechHops) : double.NaN,
            LevelSpreadDb = _levels.Deviation,
            PitchMedianHz = PitchScale.Hz(_semitones.Quantile(0.5)),
            PitchSpreadSemitones = _semitones.RobustDeviation,
            ClippedShare = _samples > 0 ? (double)_clipped / _samples : 0,
            CppsDb = double.NaN,
            Liveliness = Liveliness.Of(_semitones.RobustDeviation, _levels.Deviation),
            Pauses = [.. _pauses],
            Utterances = [.. _utterances],
        };
    }

    private static double Seconds(long hops) => SpeechFormat.Seconds(hops * SpeechFormat.HopSamples);
}
