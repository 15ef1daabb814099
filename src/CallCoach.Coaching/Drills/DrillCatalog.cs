using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>The skills that can be drilled, and the numbers of each.</summary>
public static class DrillCatalog
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    private static readonly Dictionary<DrillSkill, Type> Types = new()
    {
        [DrillSkill.Pace] = typeof(PaceDrillOptions),
        [DrillSkill.Pause] = typeof(PauseDrillOptions),
        [DrillSkill.Endings] = typeof(EndingDrillOptions),
        [DrillSkill.Pitch] = typeof(PitchDrillOptions),
        [DrillSkill.Volume] = typeof(VolumeDrillOptions),
        [DrillSkill.Silence] = typeof(SilenceDrillOptions),
        [DrillSkill.Breath] = typeof(BreathDrillOptions),
    };

    /// <summary>The drills that ship, by id.</summary>
    public static IReadOnlyDictionary<Guid, DrillSheet> Shipped { get; } = ReadShipped();

    /// <summary>The numbers of each skill, in the order in which an editor shows them.</summary>
    public static IReadOnlyDictionary<DrillSkill, IReadOnlyList<DrillSetting>> Settings { get; } =
        Types.ToDictionary(entry => entry.Key, entry => Describe(entry.Value));

    internal static DrillOptions? Read(DrillSkill skill, JsonObject settings, List<string> problems)
    {
        var known = Settings[skill];
        var before = problems.Count;
        problems.AddRange(settings.Where(given => known.All(setting => setting.Name != given.Key)).Select(given => $"settings.{given.Key}: there is no such setting"));
        foreach (var setting in known)
        {
            if (!IsWithin(settings[setting.Name], setting))
                problems.Add(FormattableString.Invariant($"settings.{setting.Name}: must be {(setting.Whole ? "a whole number " : "")}between {setting.Min} and {setting.Max}{(setting.Unit.Length == 0 ? "" : " " + setting.Unit)}, was {settings[setting.Name]?.ToJsonString() ?? "missing"}"));
        }
        if (problems.Count > before)
            return null;
        var options = (DrillOptions)settings.Deserialize(Types[skill], Json)!;
        problems.AddRange(options.Problems().Select(problem => $"settings.{problem}"));
        return problems.Count > before ? null : options;
    }

    internal static IDrill Make(DrillOptions options) => options switch
    {
        PaceDrillOptions pace => new PaceDrill(pace),
        PauseDrillOptions pause => new PauseDrill(pause),
        EndingDrillOptions ending => new EndingDrill(ending),
        PitchDrillOptions pitch => new PitchDrill(pitch),
        VolumeDrillOptions volume => new VolumeDrill(volume),
        SilenceDrillOptions silence => new SilenceDrill(silence),
        BreathDrillOptions breath => new BreathDrill(breath),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options, "There is no such drill."),
    };

    private static bool IsWithin(JsonNode? node, DrillSetting setting) =>
        node?.GetValueKind() == JsonValueKind.Number && node.Deserialize<double>() is var value
        && value >= setting.Min && value <= setting.Max && (!setting.Whole || value == Math.Truncate(value));

    private static IReadOnlyList<DrillSetting> Describe(Type options) =>
        [.. options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (property, setting: property.GetCustomAttribute<SettingAttribute>()))
            .Where(member => member.setting is not null)
            .OrderBy(member => member.property.DeclaringType == typeof(DrillOptions))
            .Select(member => new DrillSetting(JsonNamingPolicy.CamelCase.ConvertName(member.property.Name), member.setting!.Unit,
                member.setting.Min, member.setting.Max, member.property.PropertyType == typeof(int)))];

    private static Dictionary<Guid, DrillSheet> ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Drills/starter-1.json")!;
        return JsonNode.Parse(stream)!.AsObject().ToDictionary(entry => Guid.Parse(entry.Key), entry => entry.Value.Deserialize<DrillSheet>(Json)!);
    }
}
