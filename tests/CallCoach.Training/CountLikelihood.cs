namespace CallCoach.Training;

/// <summary>How likely a number of nuclei is when each hop holds one with its own probability.</summary>
public static class CountLikelihood
{
    // The text's number may be one off: elisions, doubtful diphthongs.
    private const double OneOff = 0.1;

    /// <summary>Turns log odds into slopes of minus the log likelihood by them: probability less its posterior.</summary>
    /// <param name="outputs">Log odds per hop; slopes afterwards.</param>
    /// <param name="count">True number.</param>
    /// <param name="weight">Factor on the slopes.</param>
    public static void Slopes(Span<float> outputs, int count, double weight)
    {
        var (hops, most) = (outputs.Length, count + 2);
        var p = new double[hops];
        for (var t = 0; t < hops; t++)
            p[t] = 1 / (1 + Math.Exp(-outputs[t]));
        var forwards = Forwards(p, most);
        var after = new double[most];
        (after[count], after[count + 1], after[count - 1]) = (1 - 2 * OneOff, OneOff, OneOff);
        for (var t = hops - 1; t >= 0; t--)
        {
            double with = 0, without = 0;
            for (var k = 0; k < most; k++)
            {
                without += forwards[t][k] * after[k];
                with += k + 1 < most ? forwards[t][k] * after[k + 1] : 0;
            }
            var total = p[t] * with + (1 - p[t]) * without;
            outputs[t] = total > 0 ? (float)(weight * (p[t] - p[t] * with / total)) : 0f;
            for (var k = 0; k < most; k++)
                after[k] = (1 - p[t]) * after[k] + (k + 1 < most ? p[t] * after[k + 1] : 0);
            Normalise(after);
        }
    }

    // Row t: the chance of each number in the hops before t.
    private static double[][] Forwards(double[] p, int most)
    {
        var rows = new double[p.Length + 1][];
        rows[0] = new double[most];
        rows[0][0] = 1;
        for (var t = 0; t < p.Length; t++)
        {
            rows[t + 1] = new double[most];
            for (var k = 0; k < most; k++)
                rows[t + 1][k] = (1 - p[t]) * rows[t][k] + (k > 0 ? p[t] * rows[t][k - 1] : 0);
            Normalise(rows[t + 1]);
        }
        return rows;
    }

    private static void Normalise(double[] row)
    {
        var sum = row.Sum();
        for (var k = 0; k < row.Length && sum > 0; k++)
            row[k] /= sum;
    }
}
