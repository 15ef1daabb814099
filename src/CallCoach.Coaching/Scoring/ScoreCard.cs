using System.Reflection;
using System.Text.Json;

namespace CallCoach.Coaching;

/// <summary>What a call is judged by, as data: Scoring/default-1.json ships.</summary>
/// <param name="Version">Stamped on every score.</param>
/// <param name="LeastAgentSpeechSeconds">A call with less speech of the agent is not scored.</param>
/// <param name="Criteria">In the order in which they are shown.</param>
public sealed record ScoreCard(string Version, double LeastAgentSpeechSeconds, IReadOnlyList<CardCriterion> Criteria)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static ScoreCard Default { get; } = ReadShipped();

    private static ScoreCard ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Scoring/default-1.json")!;
        return JsonSerializer.Deserialize<ScoreCard>(stream, Json)!;
    }
}
