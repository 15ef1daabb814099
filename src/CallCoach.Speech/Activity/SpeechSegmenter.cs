using System.Numerics;

namespace CallCoach.Speech.Activity;

/// <summary>Makes stretches of speech out of single frames: bridges gaps below 250 ms, drops blips.</summary>
/// <remarks>Looks 260 ms ahead, so that the end of an utterance is certain at its last hop and every run of silence that comes out is at least 250 ms long.</remarks>
public sealed class SpeechSegmenter
{
    /// <summary>The shortest pause: 250 ms (design.md, after the field's usual definition).</summary>
    public const int PauseHops = 25;
    public const int LatencyHops = PauseHops + LeastResumedHops - 2;
    private const int LeastResumedHops = 3;       // less is a click, and the speech before it has ended
    private const int LeastSpeechHops = 8, WithinHops = 20;   // an utterance has 80 ms of speech in its first 200 ms
    private uint _ahead;                          // a bit a hop, the newest lowest
    private bool _speech;

    /// <param name="active">The newest frame's judgement.</param>
    /// <returns>Speech in the hop that lies <see cref="LatencyHops"/> back.</returns>
    public bool Process(bool active)
    {
        _ahead = _ahead << 1 | (active ? 1u : 0u);
        var judged = ActiveHops(1) == 1;
        _speech = _speech ? judged || ActiveHops(LatencyHops + 1) >= LeastResumedHops : judged && ActiveHops(WithinHops) >= LeastSpeechHops;
        return _speech;
    }

    public void Reset() => (_ahead, _speech) = (0, false);

    // Among the first hops of those from the judged one to the newest.
    private int ActiveHops(int within) => BitOperations.PopCount(_ahead << (31 - LatencyHops) >> (32 - within));
}
