namespace CallCoach.Coaching;

/// <summary>The languages that bands are kept for.</summary>
public static class CallLanguage
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    /// <summary>Any other, or unknown: bands that are wide enough for all.</summary>
    public const string Other = "other";

    /// <summary>The key for a BCP 47 tag: en-GB is en, zh-Hans is zh-CN.</summary>
    public static string Of(string? tag) => tag?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "zh" or "cmn" => Chinese,
        "en" => English,
        _ => Other,
    };
}
