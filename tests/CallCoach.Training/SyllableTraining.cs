using CallCoach.Speech.Networks;

namespace CallCoach.Training;

/// <summary>Teaches in which hops syllable nuclei lie, from sentences of which only their number is known.</summary>
/// <remarks>
/// Each hop holds a nucleus with its own probability; the loss is minus the log likelihood of the true number (a Poisson
/// binomial distribution, summed forwards and backwards). It is smallest for sharp answers, so the network finds the places itself.
/// </remarks>
public static class SyllableTraining
{
    private const int Batch = 16;
    private const double Rate = 2e-3;
    private static readonly int[] Offsets = [-18, -16, -14, -12, -10, -9, -8, -7, -6, -4, -2, 0];
    private static readonly int[] Around = [.. Offsets.Select(offset => offset + 8)];

    public static void Run(IReadOnlyList<Example> examples, int epochs, int hidden, string output, string holdOut, bool squares)
    {
        var random = new Random(5);
        Console.WriteLine($"{examples.Sum(e => e.Hops) / 6000} minutes");
        var held = examples.Where(e => holdOut.Length > 0 && holdOut.Split(',').Any(e.Group.StartsWith)).ToList();
        var learnt = examples.Except(held).ToArray();
        var learner = new Learner(hidden, Around, seed: 1) { OutputBias = -3f };
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(learnt);
            for (var i = 0; i < learnt.Length; i++)
            {
                var example = learnt[i];
                var outputs = new float[example.Hops];
                learner.Colour = Colours(random);
                learner.Forward(example, 0, outputs);
                Slopes(example, outputs, squares);
                learner.Backward(example, 0, outputs);
                learner.Colour = null;
                if (i % Batch == Batch - 1)
                    learner.Step(Rate * 0.5 * (1 + Math.Cos(Math.PI * (epoch + (double)i / learnt.Length) / epochs)), Batch, decay: 0);
            }
            if (epoch % 5 == 4 || epoch == epochs - 1)
                Console.WriteLine($"{epoch + 1}: learnt {Error(learner, learnt.Take(600)):0.0} % held {Error(learner, held):0.0} %\n    {ByGroup(learner, epoch == epochs - 1 ? examples : held)}");
        }
        WeightsFile.Write(output, "Syllables", "SyllableWeights", learner.Values, hidden, Around);
    }

    private static void Slopes(Example example, float[] outputs, bool squares)
    {
        var inside = Enumerable.Range(0, example.Hops).Where(hop => example.Speech[hop] > 0.5).ToArray();
        var spoken = Array.ConvertAll(inside, hop => outputs[hop]);
        if (squares)
            SquareSlopes(spoken, example.Syllables);
        else
            CountLikelihood.Slopes(spoken, (int)example.Syllables, 1 / example.Syllables);
        for (var hop = 0; hop < outputs.Length; hop++)
            outputs[hop] = (float)(0.02 / (1 + Math.Exp(-outputs[hop])));
        for (var i = 0; i < inside.Length; i++)
            outputs[inside[i]] = spoken[i];
    }

    private static void SquareSlopes(float[] outputs, double syllables)
    {
        var slope = Math.Clamp((outputs.Sum(Probability) - syllables) / syllables, -0.3, 0.3);
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = (float)(slope * Probability(outputs[i]) * (1 - Probability(outputs[i])));
    }

    private static double Probability(float odds) => 1 / (1 + Math.Exp(-odds));

    // Another microphone, another line: up to 8 dB of tilt and 5 dB of bend over the bands.
    private static float[] Colours(Random random)
    {
        var (tilt, bend, phase) = (8 * (random.NextDouble() - 0.5), 5 * (random.NextDouble() - 0.5), 2 * Math.PI * random.NextDouble());
        return [.. Enumerable.Range(0, 16).Select(band => (float)((tilt * (band - 7.5) / 7.5 + bend * Math.Sin(0.4 * band + phase)) / SpeechFeatures.DecibelsPerUnit))];
    }

    private static double Estimate(Learner learner, Example example)
    {
        var outputs = new float[example.Hops];
        learner.Forward(example, 0, outputs);
        return outputs.Where((_, hop) => example.Speech[hop] > 0.5).Sum(Probability);
    }

    private static double Error(Learner learner, IEnumerable<Example> some) =>
        100 * some.Select(e => Math.Abs(Estimate(learner, e) - e.Syllables) / e.Syllables).DefaultIfEmpty(double.NaN).Average();

    private static string ByGroup(Learner learner, IEnumerable<Example> some) => string.Join(", ", some.GroupBy(e => e.Group).OrderBy(g => g.Key)
        .Select(g => $"{g.Key}: {Error(learner, g):0.0} ×{g.Sum(e => Estimate(learner, e)) / g.Sum(e => e.Syllables):0.00}"));
}
