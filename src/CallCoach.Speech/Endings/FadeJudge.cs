using CallCoach.Audio;

namespace CallCoach.Speech.Endings;

/// <summary>Level of an utterance's last 0.4 s against the rest of it, beyond what is normal at the end of a sentence.</summary>
/// <remarks>
/// A voice gets softer as its pitch sinks, 8 to 9 dB an octave (Titze 1989), and sentences end low: that much is normal and nobody
/// misses a word. What is left over after it says whether the voice was let go. In natural endings (prompts and readers in six
/// languages) half of them lie within ±2 dB of 0 then.
/// </remarks>
internal sealed class FadeJudge(FrameHistory frames, EndingOptions options)
{
    private const int LastStretch = 40;                 // hops: 0.4 s, two syllables
    private const int ShortestBefore = 35;              // hops of utterance that must come before it
    private const float DecibelsPerSemitone = 0.7f;
    private const float UsualDb = -2.6f;                // what is left in natural endings, the median
    private const float UsualSemitones = -3f;           // how low sentences end, where the end has no voice to tell
    private const float QuietestSpeechDb = 55f, QuietestSyllableDb = 25f;   // below the loud parts: the faintest end; what still counts as the rest
    private const float AboveFloorDb = 4f;

    /// <inheritdoc cref="ContourJudge.Judge"/>
    public (bool Fade, float FadeDb) Judge(long first, long end, long beyond)
    {
        var loud = Level(first, end, 0.95);
        var last = LastAudible(first, beyond, MathF.Max(loud - QuietestSpeechDb, Level(frames.First, frames.Next, 0.02) + AboveFloorDb));
        var split = last - LastStretch;
        if (split - first < ShortestBefore)
            return (false, float.NaN);
        var drop = Power(split, last, float.NegativeInfinity) - Power(first, split, loud - QuietestSyllableDb);
        var fadeDb = drop - DecibelsPerSemitone * Height(first, split, last) - UsualDb;
        return float.IsFinite(fadeDb) ? (fadeDb <= -options.FadeDb, fadeDb) : (false, float.NaN);
    }

    // The level that a share of the frames do not reach.
    private float Level(long from, long end, double share)
    {
        var levels = Tally.Levels;
        for (var i = from; i < end; i++)
            levels.Add(levels.IndexOf(frames.LevelDbfs(i)));
        return levels.Quantile(share);
    }

    // One past the last frame above a level.
    private long LastAudible(long first, long beyond, float levelDbfs)
    {
        while (beyond > first && !(frames.LevelDbfs(beyond - 1) > levelDbfs))
            beyond--;
        return beyond;
    }

    // Mean power of the frames above a level, dBFS.
    private float Power(long from, long end, float aboveDbfs)
    {
        var (sum, count) = (0.0, 0);
        for (var i = from; i < end; i++)
        {
            if (!(frames.LevelDbfs(i) > aboveDbfs))
                continue;
            sum += Decibels.ToPower(frames.LevelDbfs(i));
            count++;
        }
        return Decibels.FromPower((float)(sum / count));
    }

    // Semitones by which the voice of the last stretch lies above the utterance's median.
    private float Height(long first, long split, long end)
    {
        const int fewest = 4;
        var semitones = Tally.Semitones;
        var (sum, count) = (0f, 0);
        for (var i = first; i < end; i++)
        {
            if (!frames.IsVoiced(i))
                continue;
            semitones.Add(semitones.IndexOf(frames.Semitones(i)));
            if (i >= split)
                (sum, count) = (sum + frames.Semitones(i), count + 1);
        }
        return count < fewest ? UsualSemitones : sum / count - semitones.Quantile(0.5);
    }
}
