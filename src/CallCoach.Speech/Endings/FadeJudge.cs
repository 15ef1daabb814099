namespace CallCoach.Speech.Endings;

/// <summary>Level of an utterance's last stretch against its own earlier level.</summary>
internal sealed class FadeJudge(FrameHistory frames, EndingOptions options)
{
    private const int LastStretch = 30;             // hops: 0.3 s
    private const int ShortestBefore = 40;          // hops of utterance that must come before it
    private const float NormalDeclinationDb = 4f;   // drop of the last stretch against what came before in natural endings
    private readonly float[] _levels = new float[FrameHistory.Capacity];

    /// <inheritdoc cref="ContourJudge.Judge"/>
    public (bool Fade, float FadeDb) Judge(long first, long end, long beyond)
    {
        if (end - first < LastStretch + ShortestBefore)
            return (false, float.NaN);
        var fadeDb = Loud(end - LastStretch, Math.Min(end, beyond)) - Loud(first, end - LastStretch) + NormalDeclinationDb;
        return (fadeDb <= -options.FadeDb, fadeDb);
    }

    // The level that the loudest fifth of the frames reach: the syllables' peaks.
    private float Loud(long from, long end)
    {
        var levels = _levels.AsSpan(0, (int)(end - from));
        for (var i = 0; i < levels.Length; i++)
            levels[i] = frames.LevelDbfs(from + i);
        levels.Sort();
        return levels[levels.Length * 4 / 5];
    }
}
