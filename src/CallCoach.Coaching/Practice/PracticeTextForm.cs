using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>The labels of one language. Trainers read and type them, so they are words and no code.</summary>
internal sealed class PracticeTextForm
{
    public required IReadOnlyDictionary<PracticeTextLabel, string> Labels { get; init; }

    /// <summary>Of the steps, by kind; the trainer's own has none.</summary>
    public required IReadOnlyDictionary<PracticeStepKind, string> Kinds { get; init; }

    /// <summary>The heading of a step; {0} is its number.</summary>
    public required string Step { get; init; }

    public required string Colon { get; init; }

    /// <summary>Between ways of saying a point.</summary>
    public required string Semicolon { get; init; }

    public required string RateUnit { get; init; }

    public required string PausesUnit { get; init; }

    public string StepHeading(int number, string name) => $"{string.Format(CultureInfo.InvariantCulture, Step, number)}{Colon}{name}";

    public static PracticeTextForm For(string language) => language == CallLanguage.English ? English : Chinese;

    public static IReadOnlyList<PracticeTextForm> All => [Chinese, English];

    private static readonly PracticeTextForm Chinese = new()
    {
        Labels = new Dictionary<PracticeTextLabel, string>
        {
            [PracticeTextLabel.Title] = "练习话术", [PracticeTextLabel.Product] = "产品", [PracticeTextLabel.Persona] = "客户情况",
            [PracticeTextLabel.Difficulty] = "难度", [PracticeTextLabel.Goal] = "目标", [PracticeTextLabel.Customer] = "客户说",
            [PracticeTextLabel.Points] = "要说到", [PracticeTextLabel.Ways] = "说法", [PracticeTextLabel.Say] = "可以这样说",
            [PracticeTextLabel.Avoid] = "不要说", [PracticeTextLabel.Rate] = "语速", [PracticeTextLabel.Pauses] = "停顿",
            [PracticeTextLabel.Endings] = "句尾变弱", [PracticeTextLabel.TalkShare] = "说话占比",
        },
        Kinds = new Dictionary<PracticeStepKind, string>
        {
            [PracticeStepKind.Opening] = "开场", [PracticeStepKind.Need] = "了解需求", [PracticeStepKind.Value] = "讲好处",
            [PracticeStepKind.Objection] = "处理异议", [PracticeStepKind.Close] = "促成", [PracticeStepKind.NextStep] = "约定下一步",
        },
        Step = "第 {0} 步", Colon = "：", Semicolon = "；", RateUnit = "字/秒", PausesUnit = "次/分钟",
    };

    private static readonly PracticeTextForm English = new()
    {
        Labels = new Dictionary<PracticeTextLabel, string>
        {
            [PracticeTextLabel.Title] = "Practice script", [PracticeTextLabel.Product] = "Product", [PracticeTextLabel.Persona] = "Customer",
            [PracticeTextLabel.Difficulty] = "Difficulty", [PracticeTextLabel.Goal] = "Goal", [PracticeTextLabel.Customer] = "Customer says",
            [PracticeTextLabel.Points] = "Points to make", [PracticeTextLabel.Ways] = "Ways", [PracticeTextLabel.Say] = "You could say",
            [PracticeTextLabel.Avoid] = "Avoid", [PracticeTextLabel.Rate] = "Pace", [PracticeTextLabel.Pauses] = "Pauses",
            [PracticeTextLabel.Endings] = "Fading endings", [PracticeTextLabel.TalkShare] = "Talk share",
        },
        Kinds = new Dictionary<PracticeStepKind, string>
        {
            [PracticeStepKind.Opening] = "Opening", [PracticeStepKind.Need] = "Need", [PracticeStepKind.Value] = "Value",
            [PracticeStepKind.Objection] = "Objection", [PracticeStepKind.Close] = "Close", [PracticeStepKind.NextStep] = "Next step",
        },
        Step = "Step {0}", Colon = ": ", Semicolon = "; ", RateUnit = "syllables/s", PausesUnit = "a minute",
    };
}
