using System.Reflection;
using System.Text.Json;

namespace CallCoach.Coaching;

/// <summary>The texts of one language that ship with this room: cues, score criteria, names of rules and settings.</summary>
public sealed record LanguageFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>By language tag.</summary>
    public static IReadOnlyDictionary<string, LanguageFile> All { get; } =
        new[] { CallLanguage.Chinese, CallLanguage.English }.ToDictionary(language => language, Read);

    /// <summary>English: what is shown to a reader of any other language.</summary>
    public static LanguageFile Default => All[CallLanguage.English];

    /// <summary>By cue code; a code with ".below" is for a value below its band where that needs other words.</summary>
    public required IReadOnlyDictionary<string, CueTemplate> Cues { get; init; }

    /// <summary>By criterion id.</summary>
    public required IReadOnlyDictionary<string, CriterionText> Criteria { get; init; }

    /// <summary>Why a criterion was not scored, by reason.</summary>
    public required IReadOnlyDictionary<string, string> NotApplicable { get; init; }

    /// <summary>Names of the readings that a card may judge, by reading.</summary>
    public required IReadOnlyDictionary<string, string> Readings { get; init; }

    /// <summary>Names of settings and bands, by the last part of their path.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>By unit.</summary>
    public required IReadOnlyDictionary<string, string> Units { get; init; }

    /// <summary>The file for a BCP 47 tag.</summary>
    public static LanguageFile For(string? tag) => All.GetValueOrDefault(CallLanguage.Of(tag), Default);

    public bool HasCue(string id) => Cues.ContainsKey(id);

    private static LanguageFile Read(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Words/{language}.json")!;
        return JsonSerializer.Deserialize<LanguageFile>(stream, Json)!;
    }
}
