using System.Text.Json.Nodes;
using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>The shipped plan with what a test changes.</summary>
internal static class Plans
{
    public static CoachingPlan With(string json) => CoachingPlan.Default.With(JsonNode.Parse(json)!.AsObject());

    /// <summary>These rules alone, as shipped.</summary>
    public static CoachingPlan Only(params string[] ids)
    {
        var off = RuleCatalog.All
            .Where(entry => !ids.Contains(entry.Id))
            .Select(entry => KeyValuePair.Create(entry.Id, (JsonNode?)new JsonObject { ["on"] = false }));
        return CoachingPlan.Default.With(new JsonObject { ["rules"] = new JsonObject(off) }, "default-1");
    }
}
