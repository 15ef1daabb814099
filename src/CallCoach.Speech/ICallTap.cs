namespace CallCoach.Speech;

/// <summary>Hears a call along with its analysis, on the thread that feeds it; must neither block nor throw.</summary>
public interface ICallTap
{
    /// <summary>The next sound, before it is analysed.</summary>
    /// <param name="agent">At <see cref="SpeechFormat.SampleRateHz"/>, full scale ±1. Any number of samples.</param>
    /// <param name="customer">As many; empty for a call with one channel.</param>
    void OnSound(ReadOnlySpan<float> agent, ReadOnlySpan<float> customer);

    /// <summary>An utterance has ended and is judged.</summary>
    void OnUtterance(Side side, in Utterance utterance)
    {
    }
}
