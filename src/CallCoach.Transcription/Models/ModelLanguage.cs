namespace CallCoach.Transcription;

/// <summary>Which language tags a model's languages cover.</summary>
internal static class ModelLanguage
{
    public const string Any = "*";

    /// <summary>The primary subtag: "en" of en-GB; Cantonese and Mandarin under the names that models use for them.</summary>
    public static string Of(string tag) => tag.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "cmn" => "zh",
        var primary => primary,
    };

    public static bool Understands(IReadOnlyList<string> languages, string tag) =>
        languages.Contains(Any) || (tag.Length > 0 && languages.Contains(Of(tag)));
}
