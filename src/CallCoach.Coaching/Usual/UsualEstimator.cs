using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>
/// What is usual for this agent: habits of the person (rates, pitch) from earlier calls where they are known, the level
/// always from this call, for the gain of a headset or a line is no habit.
/// </summary>
/// <remarks>
/// The baseline of this call is the median of the live values over the agent's first 30 s of speech, so that it means
/// exactly what it is later compared with and a loud cough or a hasty first sentence does not move it. After that it
/// stands still: a usual that followed the call would forgive what has lasted long enough.
/// </remarks>
public sealed class UsualEstimator
{
    /// <summary>Speech that the baseline of a call rests on, seconds.</summary>
    public const double BaselineSpeechSeconds = 30;

    /// <summary>Less speech than this in earlier calls is no usual.</summary>
    public const double LeastEarlierSpeechSeconds = 120;

    /// <summary>A live value counts from here on: about half of its window is filled.</summary>
    private const float LeastConfidence = 0.5f;

    private readonly AgentUsual _earlier;
    private MedianOf _speakingRate = new(), _articulationRate = new(), _level = new(), _levelSpread = new(), _pitch = new(), _pitchSpread = new();
    private bool _complete;

    public UsualEstimator(AgentUsual earlier)
    {
        _earlier = earlier.SpeechSeconds >= LeastEarlierSpeechSeconds ? earlier : AgentUsual.Unknown;
        Current = _earlier with { LevelDbfs = double.NaN, LevelSpreadDb = double.NaN };
    }

    public AgentUsual Current { get; private set; }

    /// <summary>The agent's live values, every 100 ms.</summary>
    public void OnReadings(in ChannelReadings agent)
    {
        if (_complete || !agent.Speaking)
            return;
        Keep(ref _speakingRate, agent.SpeakingRate);
        Keep(ref _articulationRate, agent.ArticulationRate);
        Keep(ref _level, agent.LevelDbfs);
        Keep(ref _levelSpread, agent.LevelSpreadDb);
        Keep(ref _pitch, agent.PitchMedianHz);
        Keep(ref _pitchSpread, agent.PitchSpreadSemitones);
        if (agent.SpeechSeconds >= BaselineSpeechSeconds)
            Complete(agent.SpeechSeconds);
    }

    private static void Keep(ref MedianOf median, Reading reading)
    {
        if (reading.IsKnown && reading.Confidence >= LeastConfidence)
            median.Add(reading.Value);
    }

    private void Complete(double speechSeconds)
    {
        _complete = true;
        Current = new AgentUsual(
            Math.Max(speechSeconds, _earlier.SpeechSeconds),
            Known(_earlier.SpeakingRate, _speakingRate),
            Known(_earlier.ArticulationRate, _articulationRate),
            _level.Value,
            _levelSpread.Value,
            Known(_earlier.PitchMedianHz, _pitch),
            Known(_earlier.PitchSpreadSemitones, _pitchSpread),
            _earlier.CppsDb);
        _speakingRate = _articulationRate = _level = _levelSpread = _pitch = _pitchSpread = default;   // 10 KB less a call
    }

    private static double Known(double earlier, in MedianOf here) => double.IsNaN(earlier) ? here.Value : earlier;
}
