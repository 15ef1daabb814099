using CallCoach.Speech;

namespace CallCoach.Server.Demo;

/// <summary>Writes the lines of one demo call: an ordinary opening and close, and a middle in which the agent's habit shows.</summary>
internal static class DemoScript
{
    private static readonly string[] Pitches = ["pitch-1", "pitch-2", "pitch-3", "pitch-4", "pitch-5", "pitch-6"];

    /// <param name="habit">What goes wrong in the middle.</param>
    /// <param name="strength">How much of it, 0 to 1: the share of the middle's lines in which the habit shows.</param>
    /// <param name="random">Varies gaps and which exchanges take place.</param>
    public static IReadOnlyList<DemoLine> Write(DemoHabit habit, double strength, Random random) =>
        [.. Opening(random), .. Middle(habit, random).Select(line => Colour(line, habit, strength, random)), .. Close(random)];

    private static IEnumerable<DemoLine> Opening(Random random)
    {
        yield return Customer("hello", 0.8, random);
        yield return Agent("greet", 0.7, random);
        yield return Customer("go-on", 0.6, random);
        yield return Agent("purpose", 0.6, random);
        yield return Agent("ask-now", 1.2, random);
        yield return Customer("paper", 0.8, random);
        yield return Agent("reflect", 0.9, random);
        yield return Customer("worry", 0.6, random);
        yield return Agent("training", 0.9, random);
        yield return Agent("ask-staff", 1.3, random);
        yield return Customer("staff", 0.7, random);
        yield return Agent("ask-value", 0.9, random);
        yield return Customer("useful", 0.7, random);
    }

    private static IEnumerable<DemoLine> Middle(DemoHabit habit, Random random) => habit switch
    {
        DemoHabit.NeverPauses => WithoutAPause(random),
        DemoHabit.CutsIn => CuttingIn(random),
        _ => WithQuestions(random),
    };

    private static IEnumerable<DemoLine> WithQuestions(Random random)
    {
        foreach (var pitch in Pitches.Take(random.Next(4, 7)))
            yield return Agent(pitch, pitch == "pitch-3" ? 1.4 : 0.7, random);
        yield return Customer("how-much", 0.6, random);
        yield return Agent("price", 0.9, random);
        yield return Agent("trial", 0.7, random);
        yield return Customer("data", 0.8, random);
        yield return Agent("training", 0.9, random);
        yield return Agent("pitch-6", 0.6, random);
        yield return Customer("dear", 0.7, random);
        yield return Agent("ask-value", 1.3, random);
        yield return Customer("right", 0.6, random);
    }

    private static IEnumerable<DemoLine> WithoutAPause(Random random)
    {
        string[] all = [.. Pitches, "price", "trial", "training", "purpose", .. Pitches, "price", "trial"];
        foreach (var phrase in all)
            yield return Agent(phrase, 0.4, random);
        yield return Customer("how-much", 1.2, random);
        yield return Agent("price", 0.9, random);
    }

    private static IEnumerable<DemoLine> CuttingIn(Random random)
    {
        string[] customer = ["data", "useful", "worry", "paper"];
        string[] answers = ["training", "trial", "price", "pitch-6"];
        for (var i = 0; i < customer.Length; i++)
        {
            yield return Customer(customer[i], 0.7, random);
            yield return new DemoLine(Side.Agent, answers[i], -1.3);
            yield return Agent("pitch-" + (i + 1), 0.7, random);
        }
    }

    private static IEnumerable<DemoLine> Close(Random random)
    {
        yield return Agent("send", 0.9, random);
        yield return Customer("send-me", 0.6, random);
        yield return Agent("close", 0.9, random);
        yield return Customer("thursday", 1.2, random);
        yield return Agent("agree", 0.8, random);
        yield return Customer("uh-huh", 0.5, random);
        yield return Agent("bye", 0.5, random);
        yield return Customer("bye", 0.4, random);
    }

    private static DemoLine Colour(DemoLine line, DemoHabit habit, double strength, Random random)
    {
        if (line.Side != Side.Agent || random.NextDouble() >= strength)
            return line;
        return habit switch
        {
            DemoHabit.Hurries => line with { Fast = true, GapSeconds = Math.Min(line.GapSeconds, 0.35) },
            DemoHabit.LetsEndingsFade => line with { FadeDb = 20 },
            DemoHabit.SpeaksSoftly => line with { GainDb = -16 },
            _ => line,
        };
    }

    private static DemoLine Agent(string phrase, double gapSeconds, Random random) =>
        new(Side.Agent, phrase, Vary(gapSeconds, random));

    private static DemoLine Customer(string phrase, double gapSeconds, Random random) =>
        new(Side.Customer, phrase, Vary(gapSeconds, random));

    // People are never exact: ±20 %.
    private static double Vary(double seconds, Random random) => seconds * (0.8 + 0.4 * random.NextDouble());
}
