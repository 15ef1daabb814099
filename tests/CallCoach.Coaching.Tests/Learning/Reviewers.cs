namespace CallCoach.Coaching.Tests;

/// <summary>Made-up people who review: how they differ from the card is known, but for the noise that people have.</summary>
internal sealed class Reviewers(Random random, double shift, double endings, double noise)
{
    public const double EndingsMean = 0.7, EndingsDeviation = 0.2;

    public List<ReviewedCall> Review(int calls) => [.. Enumerable.Range(0, calls).Select(_ => Review())];

    // Points more than the card: a shift, and more for a standard deviation of endings; pace and volume do not matter to them.
    private ReviewedCall Review()
    {
        var drawn = Gauss();
        var shares = new Dictionary<string, double>
        {
            ["endings"] = EndingsMean + EndingsDeviation * drawn, ["pace"] = random.NextDouble(), ["volume"] = 0.9 + 0.05 * Gauss(),
        };
        var machine = 40 + random.Next(30);
        return new ReviewedCall(shares, machine, (int)Math.Round(machine + shift + endings * drawn + noise * Gauss()));
    }

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
