using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>Everything that decides which cue comes when, and in which words: data with a version. Immutable.</summary>
/// <remarks>The shipped plan is Plan/default-1.json; a team's plan is the shipped one with the team's overrides merged over it.</remarks>
public sealed class CoachingPlan
{
    private readonly JsonObject _json;

    internal CoachingPlan(string version, PlanContent content, JsonObject json)
    {
        Version = version;
        Pacing = content.Pacing;
        Bands = content.Bands;
        Rules = content.Rules;
        Words = content.Words;
        _json = json;
    }

    /// <summary>The plan that ships.</summary>
    public static CoachingPlan Default { get; } = PlanReader.ReadShipped();

    /// <summary>Stamped on every cue: default-1, or what names the team's state of the plan.</summary>
    public string Version { get; }

    public CallPacing Pacing { get; }

    /// <summary>By language: <see cref="CallLanguage.Chinese"/>, <see cref="CallLanguage.English"/>, <see cref="CallLanguage.Other"/>.</summary>
    public IReadOnlyDictionary<string, Bands> Bands { get; }

    /// <summary>By rule id.</summary>
    public IReadOnlyDictionary<string, RuleOptions> Rules { get; }

    /// <summary>Wording that replaces the language files', by language and rule id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, CueTemplate>> Words { get; }

    /// <summary>This plan with a team's changes.</summary>
    /// <param name="overrides">Any part of the plan's own shape; <c>null</c> as a value means "as shipped".</param>
    /// <param name="version">Names the result; left out, it is made from the overrides' content.</param>
    /// <exception cref="CoachingPlanException">All that is wrong, each with its place.</exception>
    public CoachingPlan With(JsonObject overrides, string? version = null) => PlanReader.Merge(_json, overrides, version ?? PlanVersion.Of(overrides, Version));

    /// <summary>The whole plan in the shape that <see cref="With"/> reads; the caller's own copy.</summary>
    public JsonObject ToJson() => (JsonObject)_json.DeepClone();

    /// <param name="language">BCP 47 tag; null when unknown.</param>
    public Bands BandsFor(string? language) => Bands[CallLanguage.Of(language)];

    /// <summary>The options of a rule.</summary>
    public T Options<T>() where T : RuleOptions => Rules.Values.OfType<T>().Single();

    internal IEnumerable<ICueRule> CreateRules() =>
        RuleCatalog.All.Where(entry => Rules[entry.Id].On).Select(entry => entry.Create(Rules[entry.Id]));
}
