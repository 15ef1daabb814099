namespace CallCoach.Server.Demo;

/// <summary>An agent of the demo team.</summary>
/// <param name="Name">As screens show it.</param>
/// <param name="Email">Sign-in name.</param>
/// <param name="Language">Spoken, and of the screens.</param>
/// <param name="Voice">As in voices/index.tsv.</param>
/// <param name="Customer">Voice of the customers.</param>
/// <param name="Habit">What this agent has to learn.</param>
/// <param name="ThreeWeeksAgo">Share of calls with the habit when the history begins.</param>
/// <param name="Today">The same today: who improves, who does not.</param>
internal sealed record DemoAgent(
    string Name, string Email, string Language, string Voice, string Customer, DemoHabit Habit, double ThreeWeeksAgo, double Today)
{
    public static IReadOnlyList<DemoAgent> All { get; } =
    [
        new("李娜", "li.na@demo.local", "zh-CN", "li-na", "customer-zh", DemoHabit.Hurries, 0.9, 0.3),
        new("王强", "wang.qiang@demo.local", "zh-CN", "wang-qiang", "customer-zh", DemoHabit.NeverPauses, 0.5, 0.7),
        new("Emma Clarke", "emma@demo.local", "en", "emma", "customer-en", DemoHabit.LetsEndingsFade, 0.8, 0.3),
        new("James Ward", "james@demo.local", "en", "james", "customer-en", DemoHabit.SpeaksSoftly, 0.6, 0.5),
    ];
}
