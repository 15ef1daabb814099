using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>From JSON to a card and back: checks the shape, binds, and checks what only the whole card tells.</summary>
internal static class CardReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static ScoreCard ReadShipped(string version)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Scoring/{version}.json")!;
        return Read(JsonNode.Parse(stream)!.AsObject(), version);
    }

    public static ScoreCard Read(JsonObject json, string version)
    {
        var problems = new List<CardProblem>();
        CardShape.Check(json, problems);
        Throw(problems);
        var card = json.Deserialize<ScoreCard>(Json)! with { Version = version };
        CardConsistency.Check(card, problems);
        Throw(problems);
        return card;
    }

    public static JsonObject Write(ScoreCard card)
    {
        var json = JsonSerializer.SerializeToNode(card, Json)!.AsObject();
        json.Remove("version");
        return json;
    }

    private static void Throw(List<CardProblem> problems)
    {
        if (problems.Count > 0)
            throw new ScoreCardException(problems);
    }
}
