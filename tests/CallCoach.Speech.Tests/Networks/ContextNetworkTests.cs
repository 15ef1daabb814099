using CallCoach.Speech.Networks;

namespace CallCoach.Speech.Tests.Networks;

public sealed class ContextNetworkTests
{
    private const int Features = 6, Hidden = 16;
    private static readonly int[] Offsets = [-4, -1, 0];

    [Fact]
    public void TheVectorsAnswerAsTheFormulaDoes()
    {
        var values = Signal.Noise(1, ContextWeights.Count(Features, Hidden, Offsets.Length), seed: 7);
        var weights = new ContextWeights(Features, Hidden, Offsets, latencyHops: 1, values);
        var network = new ContextNetwork(weights);
        var rows = Enumerable.Range(0, 12).Select(hop => Signal.Noise(2, Features, seed: hop)).ToArray();
        for (var hop = 0; hop < rows.Length; hop++)
            Assert.Equal(Formula(weights, rows, hop), network.Process(rows[hop]), tolerance: 1e-4);
    }

    [Fact]
    public void AskedLaterItAnswersTheSame()
    {
        const int later = 5;
        var weights = new ContextWeights(Features, Hidden, Offsets, 1, Signal.Noise(1, ContextWeights.Count(Features, Hidden, Offsets.Length), seed: 3));
        var (atOnce, asked) = (new ContextNetwork(weights), new ContextNetwork(weights, later));
        var answers = new List<float>();
        for (var hop = 0; hop < 20; hop++)
        {
            var row = Signal.Noise(1, Features, seed: hop);
            answers.Add(atOnce.Process(row));
            asked.Add(row);
            if (hop >= later)
                Assert.Equal(answers[hop - later], asked.Judge(later));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => asked.Judge(later + 1));
    }

    [Fact]
    public void ResetEqualsNew()
    {
        var weights = new ContextWeights(Features, Hidden, Offsets, 1, Signal.Noise(1, ContextWeights.Count(Features, Hidden, Offsets.Length), seed: 3));
        var (used, fresh, row) = (new ContextNetwork(weights), new ContextNetwork(weights), Signal.Noise(1, Features, seed: 1));
        for (var i = 0; i < 3; i++)
            used.Process(row);
        used.Reset();
        Assert.Equal(fresh.Process(row), used.Process(row));
    }

    [Fact]
    public void AWrongNumberOfWeightsIsRefused() =>
        Assert.Throws<ArgumentException>(() => new ContextWeights(Features, Hidden, Offsets, 1, new float[10]));

    [Fact]
    public void HiddenUnitsComeInWholeBlocks() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContextWeights(Features, 24, Offsets, 1, new float[ContextWeights.Count(Features, 24, Offsets.Length)]));

    [Fact]
    public void AWrongNumberOfFeaturesIsRefused()
    {
        var weights = new ContextWeights(Features, Hidden, Offsets, 1, new float[ContextWeights.Count(Features, Hidden, Offsets.Length)]);
        Assert.Throws<ArgumentException>(() => new ContextNetwork(weights).Process(new float[Features - 1]));
    }

    private static double Formula(ContextWeights weights, float[][] rows, int hop)
    {
        double sum = weights.OutputBias;
        for (var unit = 0; unit < Hidden; unit++)
        {
            double hidden = weights.HiddenBias[unit];
            for (var o = 0; o < Offsets.Length; o++)
                for (var p = 0; p < ContextWeights.Projections && hop + Offsets[o] >= 0; p++)
                    hidden += weights.HiddenWeights[(o * ContextWeights.Projections + p) * Hidden + unit] * Projected(weights, rows[hop + Offsets[o]], p);
            sum += weights.Output[unit] * Math.Max(0, hidden);
        }
        return sum;
    }

    private static double Projected(ContextWeights weights, float[] row, int p) =>
        Math.Max(0, weights.ProjectionBias[p] + row.Select((value, f) => (double)value * weights.Projection[f * ContextWeights.Projections + p]).Sum());
}
