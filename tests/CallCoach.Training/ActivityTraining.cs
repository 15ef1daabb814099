namespace CallCoach.Training;

/// <summary>Teaches whether a hop is speech.</summary>
public static class ActivityTraining
{
    private const int Stretch = 128, Batch = 24;
    private const double Rate = 3e-3;
    private static readonly int[] Offsets = [-40, -28, -19, -13, -8, -5, -2, 0, 2, 4, 7, 10];

    public static void Run(IReadOnlyList<Example> examples, int epochs, int hidden, string output)
    {
        var random = new Random(5);
        var held = examples.Where((_, i) => i % 8 == 3).ToList();
        var learnt = examples.Where((_, i) => i % 8 != 3).ToList();
        Console.WriteLine($"{learnt.Sum(e => e.Hops) / 6000} minutes to learn, {held.Sum(e => e.Hops) / 6000} held out");
        var learner = new Learner(hidden, Offsets, seed: 1);
        var stretches = learnt.SelectMany(e => Enumerable.Range(0, Math.Max(1, e.Hops / Stretch)).Select(k => (Example: e, From: k * Stretch))).ToArray();
        var (outputs, slopes) = (new float[Stretch], new float[Stretch]);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(stretches);
            var loss = 0.0;
            for (var i = 0; i < stretches.Length; i++)
            {
                var (example, from) = stretches[i];
                var count = Math.Min(Stretch, example.Hops - from);
                learner.Forward(example, from, outputs.AsSpan(0, count));
                loss += Slopes(example, from, outputs.AsSpan(0, count), slopes);
                learner.Backward(example, from, slopes.AsSpan(0, count));
                if (i % Batch == Batch - 1)
                    learner.Step(Rate * 0.5 * (1 + Math.Cos(Math.PI * (epoch + (double)i / stretches.Length) / epochs)), Batch * Stretch);
            }
            if (epoch % 5 == 4 || epoch == epochs - 1)
                Console.WriteLine($"{epoch + 1}: loss {loss / stretches.Length / Stretch:0.0000}; held out {Errors(learner, held)}");
        }
        WeightsFile.Write(output, "Activity", "ActivityWeights", learner.Values, hidden, Offsets);
    }

    private static double Slopes(Example example, int from, ReadOnlySpan<float> outputs, Span<float> slopes)
    {
        var loss = 0.0;
        for (var i = 0; i < outputs.Length; i++)
        {
            var truth = example.Speech[from + i];
            var probability = 1 / (1 + MathF.Exp(-outputs[i]));
            slopes[i] = probability - truth;
            loss -= Math.Log(Math.Max(1e-7, truth > 0.5 ? probability : 1 - probability));
        }
        return loss;
    }

    private static string Errors(Learner learner, IReadOnlyList<Example> held) => string.Join(", ", held.GroupBy(e => e.Group).OrderBy(g => g.Key).Select(group =>
    {
        var (misses, alarms, hops) = (0, 0, 0);
        foreach (var example in group)
        {
            var outputs = new float[example.Hops];
            learner.Forward(example, 0, outputs);
            for (var i = 0; i < outputs.Length; i++, hops++)
            {
                misses += example.Speech[i] > 0.5 && outputs[i] < 0 ? 1 : 0;
                alarms += example.Speech[i] < 0.5 && outputs[i] > 0 ? 1 : 0;
            }
        }
        return $"{group.Key} -{100.0 * misses / hops:0.0} +{100.0 * alarms / hops:0.0}";
    }));
}
