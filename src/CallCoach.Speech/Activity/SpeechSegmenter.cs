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
    private readonly bool[] _ahead = new bool[LatencyHops + 1];
    private int _next;
    private bool _speech;

    /// <param name="active">The newest frame's judgement.</param>
    /// <returns>Speech in the hop that lies <see cref="LatencyHops"/> back.</returns>
    public bool Process(bool active)
    {
        _ahead[_next] = active;
        _next = (_next + 1) % _ahead.Length;
        _speech = _speech ? Ahead(0) || ActiveHops(LatencyHops + 1) >= LeastResumedHops : Ahead(0) && ActiveHops(WithinHops) >= LeastSpeechHops;
        return _speech;
    }

    public void Reset()
    {
        Array.Clear(_ahead);
        (_next, _speech) = (0, false);
    }

    private bool Ahead(int hops) => _ahead[(_next + hops) % _ahead.Length];

    private int ActiveHops(int within)
    {
        var count = 0;
        for (var i = 0; i < within; i++)
            count += Ahead(i) ? 1 : 0;
        return count;
    }
}
