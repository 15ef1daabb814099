using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Making;

/// <summary>Voiced pauses in a speaker's own voice: a few periods of a steady vowel, held by overlap-add at their own pitch (PSOLA, Moulines and Charpentier 1990).</summary>
public static class HeldVowel
{
    private const int SteadyFrames = 5;              // 50 ms to each side of the place that is taken
    private const double BelowActiveDb = 8;
    private const int Periods = 5;
    private const double AttackSeconds = 0.03, ReleaseSeconds = 0.07;
    private const double NasalHz = 450;

    /// <summary>What is held: the vowel alone (uh, 呃), a vowel that closes to a hum (um), a hum (嗯, mm).</summary>
    public enum Kind
    {
        Vowel,
        Closing,
        Hum,
    }

    /// <summary>The place of a clip whose pitch moves least, and its period in samples; null when nothing is voiced for long enough.</summary>
    public static (int At, double Period)? Place(Clip clip)
    {
        var frames = Engine.Analyze(Sound.Digitise(clip.Trimmed)).Log.Frames(Side.Agent);
        (int, double)? best = null;
        var least = double.MaxValue;
        for (var i = SteadyFrames; i < frames.Count - SteadyFrames; i++)
        {
            var around = frames.Skip(i - SteadyFrames).Take(2 * SteadyFrames + 1).ToList();
            if (around.Exists(frame => frame.F0Hz <= 0 || frame.LevelDbfs < clip.Truth.ActiveLevelDbfs - BelowActiveDb))
                continue;
            var movement = 12 * Math.Log2(around.Max(frame => frame.F0Hz) / around.Min(frame => frame.F0Hz)) + (around.Max(frame => frame.LevelDbfs) - around.Min(frame => frame.LevelDbfs)) / 3;
            if (movement >= least)
                continue;
            least = movement;
            best = ((int)(frames[i].Position + SpeechFormat.HopSamples / 2), SpeechFormat.SampleRateHz / (double)frames[i].F0Hz);
        }

        return best;
    }

    /// <param name="clip">Whose voice.</param>
    /// <param name="place">As <see cref="Place"/>.</param>
    /// <param name="kind">What is held.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="levelDb">Against the clip's active level.</param>
    /// <param name="random">Draws the small movements that a held voice has.</param>
    public static float[] Make(Clip clip, (int At, double Period) place, Kind kind, double seconds, double levelDb, Random random)
    {
        var held = Hold(clip.Trimmed, place, (int)SpeechFormat.Samples(seconds), semitones: -1.0 + 1.3 * random.NextDouble(), random);
        var hum = LowPass(held);
        for (var i = 0; i < held.Length; i++)
        {
            var closed = kind switch { Kind.Vowel => 0f, Kind.Hum => 1f, _ => Math.Clamp((float)(i - 0.5 * held.Length) / (0.2f * held.Length), 0, 1) };
            held[i] = (held[i] * (1 - closed) + hum[i] * closed) * Envelope(i, held.Length);
        }

        return Sound.Gain(held, clip.Truth.ActiveLevelDbfs + levelDb - 10 * Math.Log10(Sound.Power(held) + 1e-12));
    }

    // Two-period grains from periods around the place by lot, set out at a pitch that drifts by so many semitones in all.
    private static float[] Hold(float[] source, (int At, double Period) place, int length, double semitones, Random random)
    {
        var held = new float[length];
        var half = (int)Math.Round(place.Period);
        var wander = 0.0;
        for (var mark = 0.0; mark < length + half;)
        {
            var from = place.At + (int)Math.Round((random.Next(Periods) - Periods / 2) * place.Period);
            wander = 0.9 * wander + 0.1 * (2 * random.NextDouble() - 1);
            for (var i = -half; i < half; i++)
            {
                var (to, at) = ((int)mark + i, from + i);
                if (to >= 0 && to < length && at >= 0 && at < source.Length)
                    held[to] += source[at] * (0.5f + 0.5f * MathF.Cos(MathF.PI * i / half)) * (float)(1 + 0.3 * wander);
            }

            mark += place.Period * Math.Pow(2, -semitones / 12 * mark / length) * (1 + 0.006 * (2 * random.NextDouble() - 1));
        }

        return held;
    }

    // Three poles: what a closed mouth leaves.
    private static float[] LowPass(float[] samples)
    {
        var filtered = (float[])samples.Clone();
        var share = (float)(1 - Math.Exp(-2 * Math.PI * NasalHz / SpeechFormat.SampleRateHz));
        for (var pole = 0; pole < 3; pole++)
        {
            var last = 0f;
            for (var i = 0; i < filtered.Length; i++)
                filtered[i] = last += share * (filtered[i] - last);
        }

        return filtered;
    }

    private static float Envelope(int i, int length) =>
        MathF.Min(1, MathF.Min(i / (float)SpeechFormat.Samples(AttackSeconds), (length - i) / (float)SpeechFormat.Samples(ReleaseSeconds)));
}
