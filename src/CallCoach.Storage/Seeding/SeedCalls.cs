using CallCoach.Calls;

namespace CallCoach.Storage;

/// <summary>Made-up calls: agents with habits of their own, working hours, and now and then somebody whose scores fall.</summary>
internal sealed class SeedCalls(SeedPlan plan, IReadOnlyList<Team> teams, IReadOnlyList<User> people, Random random)
{
    private const int TeamsAnEnglish = 4;   // one team in four speaks English
    private const double FallingShare = 0.05, FallPerDay = 0.6;
    private static readonly string?[] Campaigns = ["spring", "summer", "renewal", "win-back", null];
    private static readonly (string Code, string Reading, double Value)[] Cues =
    [
        ("slow-down", "speakingRate", 5.6), ("pause", "runSeconds", 68), ("finish-strong", "fadedEndings", 0.6), ("speak-up", "levelDbfs", -35),
        ("vary-tone", "pitchSpreadSemitones", 1.4), ("let-them-finish", "interruptions", 3), ("ask-question", "talkRatio", 0.75), ("dead-air", "deadAirSeconds", 7),
    ];

    private readonly Habit[] _habits = [.. Enumerable.Range(0, plan.Agents).Select(_ => Habit.Draw(random))];

    /// <summary>One call after the other, in order of time: as real ones come, and as the full-text index takes them best.</summary>
    public IEnumerable<Call> All() => Enumerable.Range(0, plan.Calls).Select(_ => StartOf(plan.Until.AddDays(-random.Next(plan.Days)))).Order().ToList().Select(Next);

    private Call Next(DateTime startedAt)
    {
        var agent = random.Next(plan.Agents);
        var habit = _habits[agent];
        var team = agent / SeedPlan.AgentsPerTeam;
        var seconds = Math.Round(Math.Clamp(Math.Exp(4.9 + 0.8 * Gauss()), 8, 3600), 1);
        var call = new Call
        {
            Id = SeedPeople.NewId(random), TeamId = teams[team].Id, AgentId = people[agent].Id,
            Kind = random.NextDouble() < 0.9 ? CallKind.Live : CallKind.Upload, Status = random.NextDouble() < 0.98 ? CallStatus.Ended : CallStatus.CutOff,
            StartedAt = startedAt, EndedAt = startedAt.AddSeconds(seconds), DurationSeconds = seconds,
            Direction = random.NextDouble() < 0.85 ? CallDirection.Outbound : CallDirection.Inbound,
            CustomerReference = $"C-{random.Next(100_000):00000}", Campaign = Campaigns[random.Next(Campaigns.Length)], Language = team % TeamsAnEnglish == TeamsAnEnglish - 1 ? "en-US" : "zh-CN", SampleRateHz = 8_000,
        };
        Measure(call, habit, plan.Until.DayNumber - DateOnly.FromDateTime(startedAt).DayNumber, seconds);
        return call;
    }

    private void Measure(Call call, Habit habit, int daysAgo, double seconds)
    {
        var speech = Math.Round(seconds * (0.45 + 0.1 * Gauss()), 1);
        var fallen = habit.Falls && daysAgo < 30 ? FallPerDay * (30 - daysAgo) : 0;
        AddCues(call, seconds);
        call.Numbers = new CallNumbers
        {
            Score = speech < 30 ? null : (int)Math.Clamp(Math.Round(habit.Score - fallen + 11 * Gauss()), 0, 100),
            CueCount = call.Cues.Count(cue => cue.Shown), SpeechSeconds = Math.Max(1, speech),
            SpeakingRate = Near(habit.Rate, 0.35), ArticulationRate = Near(habit.Rate * 1.2, 0.4), LevelDbfs = Near(habit.Level, 2.5), LevelSpreadDb = Near(6, 1),
            PitchMedianHz = Near(habit.Pitch, 8), PitchSpreadSemitones = Near(2.8, 0.5), CppsDb = Near(13, 1.2), PausesPerMinute = Near(14, 3),
            FadedEndings = Share(0.2, 0.12), TalkRatio = Share(0.55, 0.1), OverlapSeconds = Math.Abs(Near(2, 1.5)), Interruptions = random.Next(4),
            LongestMonologueSeconds = Math.Abs(Near(35, 15)), MedianResponseSeconds = Near(0.6, 0.3), DeadAirSeconds = Math.Abs(Near(2, 3)),
        };
    }

    private void AddCues(Call call, double seconds)
    {
        var number = 0;
        for (var at = 20 + random.NextDouble() * 90; at < seconds; at += 45 + random.NextDouble() * 180)
        {
            var (code, reading, value) = Cues[random.Next(Cues.Length)];
            var shown = random.NextDouble() < 0.75;
            call.Cues.Add(new CallCue
            {
                CallId = call.Id, Number = shown ? ++number : 0, Shown = shown, Code = code, At = Math.Round(at, 2), ClearedAt = shown ? Math.Round(at + 12, 2) : null,
                Reason = shown ? "corrected" : "budget", Reading = reading, Value = value, EvidenceFrom = Math.Round(at - 6, 2), EvidenceTo = Math.Round(at, 2),
                Words = "{}", RuleVersion = "default-1", Followed = random.NextDouble() < (shown ? 0.58 : 0.37),
            });
        }
    }

    private DateTime StartOf(DateOnly day) =>
        day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(1).AddSeconds(random.Next(9 * 3600));   // 9 to 18 o'clock in China

    private double Near(double mean, double spread) => Math.Round(mean + spread * Gauss(), 3);

    private double Share(double mean, double spread) => Math.Clamp(Near(mean, spread), 0, 1);

    private double Gauss() => Gauss(random);

    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private sealed record Habit(double Score, double Rate, double Level, double Pitch, bool Falls)
    {
        public static Habit Draw(Random random) => new(
            76 + 7 * Gauss(random), 3.7 + 0.4 * Gauss(random), -23 + 3 * Gauss(random), random.NextDouble() < 0.5 ? 120 : 210, random.NextDouble() < FallingShare);
    }
}
