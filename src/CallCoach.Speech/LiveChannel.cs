using CallCoach.Audio;
using CallCoach.Speech.Windows;

namespace CallCoach.Speech;

/// <summary>How one side has sounded lately: the windows behind <see cref="ChannelReadings"/>.</summary>
public sealed class LiveChannel
{
    private const int RateHops = 600;            // 6 s of own speech (design.md)
    private const int SpreadHops = 3_000;        // 30 s
    private const int Endings = 10;
    private const int LeastEndings = 3;
    private readonly RecentSpeech _recent = new(RateHops);
    private readonly SlidingHistogram _levels = new(Histogram.OfLevels(), SpreadHops);
    private readonly SlidingHistogram _semitones = new(Histogram.OfSemitones(), SpreadHops);
    private readonly bool[] _faded = new bool[Endings];
    private int _judged;
    private long _speechHops;
    private bool _speaking;

    /// <param name="channel">Has just decided a frame.</param>
    /// <param name="pauseHops">Pause of the turn right before it.</param>
    public void Add(SpeechChannel channel, int pauseHops)
    {
        var frame = channel.Frame;
        _speaking = frame.Active;
        if (!frame.Active)
            return;
        _speechHops++;
        _recent.Add(channel.MeanSquare, channel.Syllables, pauseHops);
        _levels.Add(frame.LevelDbfs);
        if (frame.F0Hz > 0)
            _semitones.Add(channel.Semitones);
    }

    public void Add(in Ending ending)
    {
        if (!float.IsNaN(ending.FadeDb))
            _faded[_judged++ % Endings] = ending.Fade;
    }

    public ChannelReadings Readings()
    {
        var confidence = _recent.Fill;
        var pitchConfidence = Math.Min(1f, _semitones.Values.Count / 500f);
        var (pitchSpread, levelSpread) = (_semitones.Values.RobustDeviation, _levels.Values.Deviation);
        return new ChannelReadings
        {
            Speaking = _speaking,
            SpeechSeconds = SpeechFormat.Seconds(_speechHops * SpeechFormat.HopSamples),
            SpeakingRate = Rate(_recent.SpeechSeconds + _recent.PauseSeconds),
            ArticulationRate = Rate(_recent.SpeechSeconds),
            LevelDbfs = Known((float)(10 * Math.Log10(_recent.MeanSquare)), confidence),
            LevelSpreadDb = Known(levelSpread, Math.Min(1f, _levels.Values.Count / 1000f)),
            PitchMedianHz = Known(PitchScale.Hz(_semitones.Values.Quantile(0.5)), pitchConfidence),
            PitchSpreadSemitones = Known(pitchSpread, pitchConfidence),
            Liveliness = Known(Speech.Liveliness.Of(pitchSpread, levelSpread), pitchConfidence),
            FadedEndings = FadedEndings(),
            EndingsJudged = Math.Min(_judged, Endings),
        };
    }

    public void Clear()
    {
        _recent.Clear();
        _levels.Clear();
        _semitones.Clear();
        (_judged, _speechHops, _speaking) = (0, 0, false);
    }

    private Reading Rate(double seconds) =>
        seconds <= 0 ? Reading.Unknown : new Reading((float)(_recent.Syllables / seconds), _recent.Fill);

    private Reading FadedEndings()
    {
        var judged = Math.Min(_judged, Endings);
        if (judged == 0)
            return Reading.Unknown;
        return new Reading((float)_faded.AsSpan(0, judged).Count(true) / judged, Math.Min(1f, (float)judged / LeastEndings));
    }

    private static Reading Known(float value, float confidence) =>
        float.IsFinite(value) && confidence > 0 ? new Reading(value, confidence) : Reading.Unknown;
}
