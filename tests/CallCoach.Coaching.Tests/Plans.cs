using System.Text.Json.Nodes;
using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>The shipped plan with what a test changes.</summary>
internal static class Plans
{
    public static CoachingPlan With(string json) => CoachingPlan.Default.With(JsonNode.Parse(json)!.AsObject());

    /// <summary>One rule alone, as shipped.</summary>
    public static CoachingPlan Only(string id)
    {
        var off = RuleCatalog.All
            .Where(entry => entry.Id != id)
            .Select(entry => KeyValuePair.Create(entry.Id, (JsonNode?)new JsonObject { ["on"] = false }));
        return CoachingPlan.Default.With(new JsonObject { ["rules"] = new JsonObject(off) }, "default-1");
    }
}
