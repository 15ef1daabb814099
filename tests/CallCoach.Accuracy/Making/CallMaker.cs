using CallCoach.Accuracy.Corpus;

namespace CallCoach.Accuracy.Making;

/// <summary>Two channels that clips are laid on, with where each side speaks.</summary>
public sealed class CallMaker
{
    private readonly List<float>[] _samples = [[], []];
    private readonly List<TimeRange>[] _sounds = [[], []];

    /// <summary>One past the last sample of the longer channel.</summary>
    public long End => Math.Max(_samples[0].Count, _samples[1].Count);

    /// <summary>Lays speech on a channel, added to what is there.</summary>
    /// <param name="side">Who speaks.</param>
    /// <param name="speech">At 8 kHz; cut to its first and last sound.</param>
    /// <param name="position">Where it begins.</param>
    /// <returns>From the first sound to the last.</returns>
    public TimeRange Say(Side side, float[] speech, long position)
    {
        var truth = SpeechTruth.Of(speech);
        Fill(side, position + speech.Length);
        for (var i = 0; i < speech.Length; i++)
            _samples[(int)side][(int)position + i] += speech[i];
        var sounds = truth.Sounds.Select(sound => new TimeRange(sound.Start + position, sound.End + position));
        _sounds[(int)side].AddRange(sounds);
        return new TimeRange(truth.Start + position, truth.End + position);
    }

    /// <summary>Lays silence at the end of both channels.</summary>
    public void Rest(double seconds)
    {
        var end = End + SpeechFormat.Samples(seconds);
        Fill(Side.Agent, end);
        Fill(Side.Customer, end);
    }

    public MadeCall Finish()
    {
        Rest(0.5);
        return new MadeCall([.. _samples[0]], [.. _samples[1]], Utterances(Side.Agent), Utterances(Side.Customer));
    }

    /// <summary>Speech of a side so far, silences shorter than 250 ms bridged.</summary>
    public IReadOnlyList<TimeRange> Utterances(Side side) =>
        SpeechTruth.Bridge([.. _sounds[(int)side].OrderBy(sound => sound.Start)], SpeechFormat.Samples(SpeechTruth.BridgedGapSeconds));

    private void Fill(Side side, long length)
    {
        var missing = length - _samples[(int)side].Count;
        if (missing > 0)
            _samples[(int)side].AddRange(new float[missing]);
    }
}
