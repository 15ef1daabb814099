using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>From JSON that has been checked to a phrase book.</summary>
internal static class PhraseBookReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static PhraseBook ReadShipped(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Phrases/{language}.json")!;
        return Read(language, JsonNode.Parse(stream)!.AsObject());
    }

    public static PhraseBook Read(string language, JsonObject json) => new(language, Content(json), json);

    /// <summary>A text as one key: its tokens with a space between.</summary>
    public static string Key(string text) => string.Join(' ', TokenReader.Read(text).Tokens.Select(token => token.Text));

    private static PhraseContent Content(JsonObject json) => new()
    {
        PassOver = Words(json["passOver"]),
        StopWords = Words(json["stopWords"]),
        Fillers = [.. json["fillers"]!.AsArray().Select(Filler)],
        Questions = Patterns(json["questions"]),
        NotQuestions = json["notQuestions"]!.AsArray().Select(phrase => Key(phrase!.GetValue<string>())).ToHashSet(),
        ClosingQuestions = Patterns(json["closingQuestions"]),
        NextSteps = Patterns(json["nextSteps"]),
        Refusals = Patterns(json["refusals"]),
        Goodbyes = Patterns(json["goodbyes"]),
        Holds = Patterns(json["holds"]),
        Benefits = Patterns(json["benefits"]),
        Stages = CallStage.All.ToDictionary(stage => stage, stage => Patterns(json["stages"]![stage])),
        Objections = [.. json["objections"]!.AsObject().Select(entry => Objection(entry.Key, entry.Value!))],
        Forms = json["forms"].Deserialize<QuestionForms>(Json)!,
    };

    private static HashSet<string> Words(JsonNode? words) =>
        [.. words!.AsArray().SelectMany(word => TokenReader.Read(word!.GetValue<string>()).Tokens).Select(token => token.Text)];

    private static IReadOnlyList<PhrasePattern> Patterns(JsonNode? phrases) =>
        [.. phrases!.AsArray().Select(phrase => PhrasePattern.Parse(phrase!.GetValue<string>()))];

    private static FillerPhrase Filler(JsonNode? entry) => entry is JsonObject filler
        ? new(PhrasePattern.Parse(filler["phrase"]!.GetValue<string>()), filler["alone"]?.GetValue<bool>() ?? false,
            Texts(filler["onlyBefore"]), Texts(filler["notBefore"]), Texts(filler["notAfter"]))
        : new(PhrasePattern.Parse(entry!.GetValue<string>()), false, [], [], []);

    private static ObjectionPhrases Objection(string id, JsonNode entry) =>
        new(id, entry["name"]!.GetValue<string>(), Texts(entry["answers"]))
        {
            Phrases = Patterns(entry["phrases"]),
            Unless = Patterns(entry["unless"]),
        };

    private static IReadOnlyList<string> Texts(JsonNode? texts) => texts is null ? [] : [.. texts.AsArray().Select(text => text!.GetValue<string>())];
}
