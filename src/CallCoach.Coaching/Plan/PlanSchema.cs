using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>The shape of a plan, taken from the options classes themselves, and the check of any JSON against it.</summary>
internal static class PlanSchema
{
    public sealed record Member(string Name, PropertyInfo Info, SettingAttribute? Setting);

    private static readonly string[] Languages = [CallLanguage.Chinese, CallLanguage.English, CallLanguage.Other];
    private static readonly Dictionary<Type, IReadOnlyList<Member>> Members = new[]
        {
            typeof(CallPacing), typeof(CuePacing), typeof(Bands), typeof(CueTemplate),
        }
        .Concat(RuleCatalog.All.Select(entry => entry.OptionsType))
        .ToDictionary(type => type, ReadMembers);

    /// <summary>The members of an options class, as JSON names them.</summary>
    public static IReadOnlyList<Member> Settings(Type type) => Members[type];

    /// <summary>Checks a whole plan or any part of one, and adds what is wrong, each with its place.</summary>
    public static void Check(JsonObject plan, List<string> problems) => Walk(plan, "", problems, name => name switch
    {
        "pacing" => Typed(typeof(CallPacing)),
        "bands" => Named(Languages, Typed(typeof(Bands))),
        "rules" => (node, path, found) => Walk(node, path, found, Rule),
        "words" => Named([CallLanguage.Chinese, CallLanguage.English], (node, path, found) => Walk(node, path, found, Template)),
        _ => null,
    });

    private delegate void Checker(JsonNode? node, string path, List<string> problems);

    private static Checker? Rule(string id) =>
        RuleCatalog.All.FirstOrDefault(entry => entry.Id == id) is { } entry ? Typed(entry.OptionsType) : null;

    private static Checker? Template(string id) => LanguageFile.Default.HasCue(id) ? CheckTemplate : null;

    private static Checker Named(string[] names, Checker each) =>
        (node, path, problems) => Walk(node, path, problems, name => names.Contains(name) ? each : null);

    private static Checker Typed(Type type) => (node, path, problems) => Walk(node, path, problems, name =>
        Members[type].FirstOrDefault(member => member.Name == name) is { } member ? Value(member) : null);

    private static Checker Value(Member member) => member.Info.PropertyType switch
    {
        var type when type == typeof(bool) => CheckSwitch,
        var type when type == typeof(Band) => (node, path, problems) =>
            Walk(node, path, problems, name => name is "low" or "high" ? Number(member.Setting!, whole: false) : null),
        var type when type == typeof(int) => Number(member.Setting!, whole: true),
        var type when type == typeof(double) => Number(member.Setting!, whole: false),
        var type => Typed(type),
    };

    private static void Walk(JsonNode? node, string path, List<string> problems, Func<string, Checker?> checkerOf)
    {
        if (node is null)
            return;
        if (node is not JsonObject properties)
        {
            problems.Add($"{path}: must be an object, was {node.ToJsonString()}");
            return;
        }

        foreach (var (name, value) in properties)
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (checkerOf(name) is { } check)
                check(value, at, problems);
            else
                problems.Add($"{at}: there is no such setting");
        }
    }

    private static Checker Number(SettingAttribute setting, bool whole) => (node, path, problems) =>
    {
        if (node is null)
            return;
        var isNumber = node.GetValueKind() == JsonValueKind.Number;
        var value = isNumber ? node.GetValue<JsonElement>().GetDouble() : double.NaN;
        if (!isNumber || value < setting.Min || value > setting.Max || (whole && value != Math.Truncate(value)))
            problems.Add(FormattableString.Invariant($"{path}: must be {(whole ? "a whole number " : "")}between {setting.Min} and {setting.Max}{Unit(setting)}, was {node.ToJsonString()}"));
    };

    private static string Unit(SettingAttribute setting) => setting.Unit.Length == 0 ? "" : $" {setting.Unit}";

    private static void CheckSwitch(JsonNode? node, string path, List<string> problems)
    {
        if (node is not null && node.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            problems.Add($"{path}: must be true or false, was {node.ToJsonString()}");
    }

    private static void CheckTemplate(JsonNode? node, string path, List<string> problems) => Walk(node, path, problems, name =>
        Members[typeof(CueTemplate)].Any(member => member.Name == name) ? (text, at, found) => found.AddRange(TemplateCheck.Problems(text, at)) : null);

    private static IReadOnlyList<Member> ReadMembers(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => new Member(JsonNamingPolicy.CamelCase.ConvertName(property.Name), property, property.GetCustomAttribute<SettingAttribute>()))];
}
