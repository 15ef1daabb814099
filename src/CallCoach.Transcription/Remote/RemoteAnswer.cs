using System.Text.Json;

namespace CallCoach.Transcription;

/// <summary>What an endpoint answers: {"text": …} and, where it gives them, the language and the words, at the top or within segments.</summary>
internal static class RemoteAnswer
{
    private const int MostReasonLetters = 200;

    // The languages that sales calls are likeliest to be in; another one's name leaves the call its own tag.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["chinese"] = "zh", ["mandarin"] = "zh", ["cantonese"] = "yue", ["japanese"] = "ja", ["korean"] = "ko", ["german"] = "de",
        ["french"] = "fr", ["spanish"] = "es", ["italian"] = "it", ["portuguese"] = "pt", ["russian"] = "ru", ["dutch"] = "nl", ["vietnamese"] = "vi",
    };

    /// <exception cref="RecognitionException"><see cref="RecognitionCode.EndpointAnswer"/>.</exception>
    public static Recognition Read(byte[] body, string language, string model)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                throw new RecognitionException(RecognitionCode.EndpointAnswer, "The endpoint's answer has no text.");
            return new(text.GetString()!.Trim(), Words(json.RootElement), Language(json.RootElement, language), model);
        }
        catch (JsonException fault)
        {
            throw new RecognitionException(RecognitionCode.EndpointAnswer, $"The endpoint's answer is no JSON: {fault.Message}", fault);
        }
    }

    /// <summary>Why the endpoint refused, as far as it says so: {"error": "…"} or {"error": {"message": "…"}}; cut short.</summary>
    public static string Reason(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var reason = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error)
                ? (error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out var message) ? message : error).ToString()
                : "";
            return reason.Length > MostReasonLetters ? reason[..MostReasonLetters] : reason;
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static IReadOnlyList<RecognisedWord> Words(JsonElement root)
    {
        var pieces = Pieces(root).ToList();
        if (pieces.Count == 0 && root.TryGetProperty("segments", out var segments) && segments.ValueKind == JsonValueKind.Array)
            pieces = [.. segments.EnumerateArray().SelectMany(Pieces)];
        return RemoteWords.Of(pieces);
    }

    private static IEnumerable<RecognisedWord> Pieces(JsonElement holder) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty("words", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(Piece).OfType<RecognisedWord>()
            : [];

    private static RecognisedWord? Piece(JsonElement word)
    {
        if (word.ValueKind != JsonValueKind.Object || !word.TryGetProperty("word", out var text) || text.ValueKind != JsonValueKind.String
            || Number(word, "start") is not { } start || Number(word, "end") is not { } end)
            return null;
        return new(text.GetString()!, start, Math.Max(start, end), (float?)Number(word, "probability"));
    }

    private static double? Number(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    // OpenAI and whisper.cpp write "english" where others write "en".
    private static string Language(JsonElement root, string language)
    {
        var told = root.TryGetProperty("language", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var found = Names.GetValueOrDefault(told, told);
        return found.Length is 2 or 3 && found != ModelLanguage.Of(language) ? found : language;
    }
}
