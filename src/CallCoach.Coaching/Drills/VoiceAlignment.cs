namespace CallCoach.Coaching;

/// <summary>Which moment of a model recording belongs to which of an attempt: dynamic time warping (Sakoe and Chiba 1978) over level, voicing and pitch.</summary>
/// <remarks>
/// Each voice is measured against its own middle, so that neither gain nor register matters. What lies before the first sound and
/// after the last is left out: how long somebody waits before beginning says nothing of the words.
/// </remarks>
public static class VoiceAlignment
{
    /// <summary>Longer recordings are not compared: three minutes at ten steps a second.</summary>
    public const int MostSteps = 1800;

    private const float DecibelsPerUnit = 10f, SemitonesPerUnit = 5f;   // as far apart as speech and silence are
    private const float MostUnits = 2f;
    private const double Reach = 0.3;             // of the length: how far one may run ahead of the other
    private const float Speech = 0.3f;            // share of a step from which somebody speaks in it

    /// <param name="own">The attempt, step by step.</param>
    /// <param name="model">The model.</param>
    /// <returns>For each step of the attempt the model's, never going back; and how far apart they lie, 0 (alike) upwards. Null when one of the two has no voice, or is too long.</returns>
    public static (int[] Path, double Distance)? Align(IReadOnlyList<VoiceStep> own, IReadOnlyList<VoiceStep> model)
    {
        if (own.Count > MostSteps || model.Count > MostSteps || Spoken(own) is not var (ownFrom, ownEnd) || Spoken(model) is not var (modelFrom, modelEnd))
            return null;
        var a = Features(own, ownFrom, ownEnd);
        var b = Features(model, modelFrom, modelEnd);
        var (steps, distance) = Warp(a, b);
        var path = new int[own.Count];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = i < ownFrom ? Math.Max(0, modelFrom - (ownFrom - i))
                : i >= ownEnd ? Math.Min(model.Count - 1, modelEnd - 1 + (i - ownEnd + 1))
                : modelFrom + steps[i - ownFrom];
        }
        return (path, distance);
    }

    private static (int From, int End)? Spoken(IReadOnlyList<VoiceStep> steps)
    {
        var from = 0;
        while (from < steps.Count && steps[from].Active < Speech)
            from++;
        var end = steps.Count;
        while (end > from && steps[end - 1].Active < Speech)
            end--;
        return end > from ? (from, end) : null;
    }

    private static Feature[] Features(IReadOnlyList<VoiceStep> steps, int from, int end)
    {
        var range = Enumerable.Range(from, end - from).Select(i => steps[i]).ToList();
        var level = Middle(range.Where(step => step.Active >= Speech).Select(step => step.LevelDbfs));
        var pitch = Middle(range.Where(step => step.F0Hz > 0).Select(step => Semitones(step.F0Hz)));
        return [.. range.Select(step => new Feature(
            Math.Clamp((step.LevelDbfs - level) / DecibelsPerUnit, -MostUnits, MostUnits), step.Active,
            step.F0Hz > 0 ? (Semitones(step.F0Hz) - pitch) / SemitonesPerUnit : float.NaN))];
    }

    private static (int[] Steps, double Distance) Warp(Feature[] a, Feature[] b)
    {
        var (n, m) = (a.Length, b.Length);
        var came = new byte[n, m];   // 0 both moved on, 1 the attempt, 2 the model
        var (before, now) = (new float[m], new float[m]);
        var reach = Math.Max(3, (int)(Reach * m));
        for (var i = 0; i < n; i++)
        {
            Array.Fill(now, float.PositiveInfinity);
            var middle = (int)((long)i * m / n);
            for (var j = Math.Max(0, middle - reach); j <= Math.Min(m - 1, middle + reach); j++)
            {
                var (both, own, other) = (i > 0 && j > 0 ? before[j - 1] : float.PositiveInfinity, i > 0 ? before[j] : float.PositiveInfinity, j > 0 ? now[j - 1] : float.PositiveInfinity);
                var best = i == 0 && j == 0 ? 0 : MathF.Min(both, MathF.Min(own, other));
                came[i, j] = best == both ? (byte)0 : best == own ? (byte)1 : (byte)2;
                now[j] = best + a[i].DistanceTo(b[j]);
            }
            (before, now) = (now, before);
        }
        return (Trace(came, n, m), Math.Round(before[m - 1] / Math.Max(n, m), 3));
    }

    private static int[] Trace(byte[,] came, int n, int m)
    {
        var steps = new int[n];
        for (var (i, j) = (n - 1, m - 1); i >= 0 && j >= 0;)
        {
            steps[i] = j;
            if (i == 0)
                break;
            var move = came[i, j];
            (i, j) = (move == 2 ? i : i - 1, move == 1 ? j : j - 1);
        }
        return steps;
    }

    private static float Semitones(float hz) => 12 * MathF.Log2(hz / 100);

    private static float Middle(IEnumerable<float> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }

    private readonly record struct Feature(float Level, float Active, float Pitch)
    {
        public float DistanceTo(in Feature other) =>
            MathF.Abs(Level - other.Level) + MathF.Abs(Active - other.Active)
            + (float.IsNaN(Pitch) || float.IsNaN(other.Pitch) ? 0.1f : MathF.Abs(Pitch - other.Pitch));   // a voiceless step is no reason to wait there
    }
}
