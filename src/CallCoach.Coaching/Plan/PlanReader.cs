using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>From JSON to a plan: merges, checks everything, and only then binds.</summary>
internal static class PlanReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static CoachingPlan ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Plan/default-1.json")!;
        var json = JsonNode.Parse(stream)!.AsObject();
        return Read(json, "default-1");
    }

    /// <summary>A plan with overrides merged over it; what is wrong with the overrides is told by their own paths.</summary>
    public static CoachingPlan Merge(JsonObject plan, JsonObject overrides, string version)
    {
        var problems = new List<string>();
        PlanSchema.Check(overrides, problems);
        Throw(problems);
        var merged = (JsonObject)plan.DeepClone();
        MergeInto(merged, overrides);
        return Read(merged, version);
    }

    private static CoachingPlan Read(JsonObject json, string version)
    {
        var problems = new List<string>();
        PlanSchema.Check(json, problems);
        Throw(problems);
        var content = Bind(json);
        problems.AddRange(PlanConsistency.Problems(content));
        Throw(problems);
        return new CoachingPlan(version, content, json);
    }

    private static PlanContent Bind(JsonObject json) => new(
        json["pacing"].Deserialize<CallPacing>(Json)!,
        json["bands"].Deserialize<Dictionary<string, Bands>>(Json)!,
        RuleCatalog.All.ToDictionary(entry => entry.Id, entry => (RuleOptions)json["rules"]![entry.Id].Deserialize(entry.OptionsType, Json)!),
        json["words"].Deserialize<Dictionary<string, Dictionary<string, CueTemplate>>>(Json)!
            .ToDictionary(language => language.Key, language => (IReadOnlyDictionary<string, CueTemplate>)language.Value));

    // null as a value means "as shipped"; the edges of a band are the exception, for there null means open.
    private static void MergeInto(JsonObject target, JsonObject overrides)
    {
        foreach (var (name, value) in overrides)
        {
            if (value is JsonObject inner && target[name] is JsonObject existing)
                MergeInto(existing, inner);
            else if (value is not null || name is "low" or "high")
                target[name] = value?.DeepClone();
        }
    }

    private static void Throw(List<string> problems)
    {
        if (problems.Count > 0)
            throw new CoachingPlanException(problems);
    }
}
