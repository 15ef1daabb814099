namespace CallCoach.Coaching;

/// <summary>The ten steps of a telesales call, in the order in which they are taught.</summary>
public static class CallStage
{
    /// <summary>Who calls, is it a good moment.</summary>
    public const string Prepare = "prepare";
    public const string Mood = "mood";
    public const string Trust = "trust";
    public const string Problem = "problem";
    public const string Solution = "solution";
    public const string Compare = "compare";

    /// <summary>Clear doubts.</summary>
    public const string Doubts = "doubts";
    public const string Close = "close";
    public const string AfterSales = "after-sales";
    public const string Referral = "referral";

    public static IReadOnlyList<string> All { get; } = [Prepare, Mood, Trust, Problem, Solution, Compare, Doubts, Close, AfterSales, Referral];
}
