namespace CallCoach.Coaching;

/// <summary>What objections are about. The list follows telesales teaching; a team's phrases may add classes of its own.</summary>
public static class ObjectionClass
{
    public const string NotInterested = "not-interested";
    public const string NoTime = "no-time";
    public const string NoMoney = "no-money";

    /// <summary>A friend or the spouse must agree.</summary>
    public const string AskOthers = "ask-others";

    /// <summary>Knows nothing of the field.</summary>
    public const string NoKnowledge = "no-knowledge";
    public const string Risk = "risk";

    /// <summary>Lost money before, or knows somebody who did.</summary>
    public const string LostBefore = "lost-before";
    public const string ThinkItOver = "think-it-over";

    /// <summary>Travelling or busy for some time: call later.</summary>
    public const string CallLater = "call-later";

    /// <summary>Satisfied already; the money is safe in the bank.</summary>
    public const string Satisfied = "satisfied";
    public const string OtherProduct = "other-product";

    /// <summary>Has an offer that is better.</summary>
    public const string BetterOption = "better-option";

    /// <summary>It is fate, or gambling.</summary>
    public const string Gambling = "gambling";

    /// <summary>A relative or friend does this.</summary>
    public const string KnowsSomebody = "knows-somebody";
    public const string Guarantee = "guarantee";

    /// <summary>Who secures my money?</summary>
    public const string Security = "security";
    public const string Fees = "fees";
    public const string Tax = "tax";

    /// <summary>In the order in which an editor lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NotInterested, NoTime, NoMoney, AskOthers, NoKnowledge, Risk, LostBefore, ThinkItOver, CallLater,
        Satisfied, OtherProduct, BetterOption, Gambling, KnowsSomebody, Guarantee, Security, Fees, Tax,
    ];
}
