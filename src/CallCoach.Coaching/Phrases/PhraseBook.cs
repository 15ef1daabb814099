using System.Text.Json.Nodes;
using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The phrases of one language that CallCoach listens for, as data: Phrases/en.json and Phrases/zh-CN.json ship, a team's changes are laid over them. Immutable.</summary>
/// <remarks>How a phrase is written: plain words; [may be left out]; (this|or this); … for a few words in between; {when} for a day or a time.</remarks>
public sealed class PhraseBook
{
    private static readonly Dictionary<string, PhraseBook> Shipped =
        new[] { CallLanguage.Chinese, CallLanguage.English }.ToDictionary(language => language, PhraseBookReader.ReadShipped);

    private readonly JsonObject _json;

    internal PhraseBook(string language, PhraseContent content, JsonObject json)
    {
        Language = language;
        Content = content;
        _json = json;
    }

    /// <summary>The languages that have one.</summary>
    public static IReadOnlyCollection<string> Languages => Shipped.Keys;

    /// <summary><see cref="CallLanguage.Chinese"/> or <see cref="CallLanguage.English"/>.</summary>
    public string Language { get; }

    /// <summary>Every class of objection that is listened for, in an editor's order.</summary>
    public IReadOnlyList<ObjectionPhrases> Objections => Content.Objections;

    internal PhraseContent Content { get; }

    /// <summary>Chinese is counted by characters, other languages by words.</summary>
    internal bool CountsCharacters => Language == CallLanguage.Chinese;

    /// <summary>The book that ships for a BCP 47 tag; null for a language that has none.</summary>
    public static PhraseBook? For(string? tag) => Shipped.GetValueOrDefault(CallLanguage.Of(tag));

    /// <summary>This book with a team's changes.</summary>
    /// <param name="changes">
    /// By section: <c>{"fillers":{"add":[…],"remove":[…]}, "objections":{"no-money":{"phrases":{"add":[…]},"answers":[…]}}, "stages":{"trust":{"add":[…]}}}</c>.
    /// A class of objection may be new (then with a name) or <c>"on":false</c>. A phrase to remove that is not there is no mistake.
    /// </param>
    /// <exception cref="PhraseBookException">All that is wrong, each with its place.</exception>
    public PhraseBook With(JsonObject changes)
    {
        var problems = new List<string>();
        var merged = PhraseBookChanges.Merge(_json, changes, problems);
        return problems.Count == 0 ? PhraseBookReader.Read(Language, merged) : throw new PhraseBookException(problems);
    }

    /// <summary>The whole book; the caller's own copy.</summary>
    public JsonObject ToJson() => (JsonObject)_json.DeepClone();

    /// <summary>What would be heard if somebody said this, each with the phrase behind it; for trying out changes.</summary>
    public IReadOnlyList<WordFinding> Try(string text, Side side) =>
        new WordReader(this, script: null).Read([new TranscriptLine(1, side, 0, Math.Max(1, text.Length / 5.0), text, [], Language, "")]).Findings;

    /// <summary>What an agent may say to a class of objection; empty for a class that is not listened for.</summary>
    public IReadOnlyList<string> AnswersTo(string objectionClass) =>
        Objections.FirstOrDefault(entry => entry.Class == objectionClass)?.Answers ?? [];
}
