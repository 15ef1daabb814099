using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>Everything about a plan that an editor shows: each setting with its range, default and names in every language.</summary>
/// <param name="Pacing">Settings of the call's budget.</param>
/// <param name="Bands">By language.</param>
/// <param name="Rules">By rule id, in the catalogue's order.</param>
public sealed record PlanDescription(
    IReadOnlyList<SettingInfo> Pacing,
    IReadOnlyDictionary<string, IReadOnlyList<SettingInfo>> Bands,
    IReadOnlyDictionary<string, IReadOnlyList<SettingInfo>> Rules)
{
    /// <param name="plan">Its values are given as defaults.</param>
    public static PlanDescription Of(CoachingPlan plan)
    {
        var json = plan.ToJson();
        return new(
            Describe(typeof(CallPacing), "pacing", json["pacing"]!),
            plan.Bands.Keys.ToDictionary(language => language, language => Describe(typeof(Bands), $"bands.{language}", json["bands"]![language]!)),
            RuleCatalog.All.ToDictionary(entry => entry.Id, entry => Describe(entry.OptionsType, $"rules.{entry.Id}", json["rules"]![entry.Id]!)));
    }

    private static IReadOnlyList<SettingInfo> Describe(Type type, string path, JsonNode values) =>
        [.. PlanSchema.Settings(type).SelectMany(member => Describe(member, $"{path}.{member.Name}", values[member.Name]))];

    private static IEnumerable<SettingInfo> Describe(PlanSchema.Member member, string path, JsonNode? value) => member.Info.PropertyType switch
    {
        var type when type == typeof(bool) => [new(path, "switch", "", null, null, value?.DeepClone(), Names(member.Name))],
        var type when type == typeof(int) => [Number(member.Setting!, "whole", path, value, Names(member.Name))],
        var type when type == typeof(double) => [Number(member.Setting!, "number", path, value, Names(member.Name))],
        var type when type == typeof(Band) => [Edge(member, path, "low", value), Edge(member, path, "high", value)],
        var type => Describe(type, path, value!),
    };

    private static SettingInfo Edge(PlanSchema.Member member, string path, string edge, JsonNode? band) =>
        Number(member.Setting!, "number", $"{path}.{edge}", band?[edge], Names(member.Name, edge));

    private static SettingInfo Number(SettingAttribute setting, string kind, string path, JsonNode? value, IReadOnlyDictionary<string, string> names) =>
        new(path, kind, setting.Unit, setting.Min, setting.Max, value?.DeepClone(), names);

    private static Dictionary<string, string> Names(params string[] parts) =>
        LanguageFile.All.ToDictionary(file => file.Key, file => string.Join(" · ", parts.Select(part => file.Value.Settings[part])));
}
