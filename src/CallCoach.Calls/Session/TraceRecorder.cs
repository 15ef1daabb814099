using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Gathers the trace of one side from its frames.</summary>
internal sealed class TraceRecorder
{
    private const int FramesPerStep = (int)(CallTraces.StepSeconds * SpeechFormat.SampleRateHz) / SpeechFormat.HopSamples;
    private readonly List<float> _level = [], _f0 = [], _rate = [], _active = [];
    private int _frames, _voiced, _activeFrames;
    private double _power, _f0Sum;
    private float _liveRate;

    public void OnFrame(in ChannelFrame frame)
    {
        _power += Math.Pow(10, frame.LevelDbfs / 10);
        if (frame.Active)
            _activeFrames++;
        if (frame.F0Hz > 0)
        {
            _voiced++;
            _f0Sum += frame.F0Hz;
        }
        if (++_frames == FramesPerStep)
            EndStep();
    }

    public void OnReadings(in ChannelReadings readings) =>
        _liveRate = readings.SpeakingRate.IsKnown ? readings.SpeakingRate.Value : 0;

    public ChannelTrace Finish()
    {
        if (_frames > 0)
            EndStep();
        return new ChannelTrace(_level, _f0, _rate, _active);
    }

    private void EndStep()
    {
        _level.Add((float)Math.Max(-96, 10 * Math.Log10(_power / _frames)));
        _f0.Add(_voiced == 0 ? 0 : (float)(_f0Sum / _voiced));
        _rate.Add(_liveRate);
        _active.Add((float)_activeFrames / _frames);
        (_frames, _voiced, _activeFrames, _power, _f0Sum) = (0, 0, 0, 0, 0);
    }
}
