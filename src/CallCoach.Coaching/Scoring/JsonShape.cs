using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Checks one JSON object member by member, and adds what is wrong with its place.</summary>
/// <param name="json">Checked.</param>
/// <param name="path">Where it stands; empty for the whole.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed partial class JsonShape(JsonObject json, string path, List<CardProblem> problems)
{
    private const int LongestId = 40;
    private readonly HashSet<string> _known = [];

    public void Number(string name, double min, double max, bool required = false, bool whole = false)
    {
        if (Member(name, required) is not { } node)
            return;
        var isNumber = node.GetValueKind() == JsonValueKind.Number;
        var value = isNumber ? node.AsValue().Deserialize<double>() : double.NaN;
        if (!isNumber || value < min || value > max || (whole && value != Math.Truncate(value)))
            Add(name, FormattableString.Invariant($"must be {(whole ? "a whole number " : "")}between {min} and {max}, was {Shown(node)}"));
    }

    /// <summary>A name that programs use: lower case, digits, hyphens.</summary>
    public void Id(string name)
    {
        if (Member(name, required: true) is { } node && (TextOf(node) is not { Length: <= LongestId } id || !Ids().IsMatch(id)))
            Add(name, $"must be 1 to {LongestId} lower case letters, digits and hyphens, was {Shown(node)}");
    }

    /// <summary>A name of ours, in whatever case we write it.</summary>
    public void Word(string name)
    {
        if (Member(name, required: false) is { } node && TextOf(node) is not { Length: > 0 and <= LongestId })
            Add(name, $"must be a text of 1 to {LongestId} characters, was {Shown(node)}");
    }

    /// <summary>A text in every language that screens have.</summary>
    public void Texts(string name, int longest, bool required) => Object(name, required, texts =>
    {
        foreach (var language in LanguageFile.All.Keys)
        {
            if (texts.Member(language, required: true) is { } node && (TextOf(node) is not { } text || text.Trim().Length == 0 || text.Length > longest))
                texts.Add(language, $"must be a text of 1 to {longest} characters, was {Shown(node)}");
        }
    });

    public void Object(string name, bool required, Action<JsonShape> check)
    {
        if (Member(name, required) is not { } node)
            return;
        if (node is not JsonObject inner)
        {
            Add(name, $"must be an object, was {Shown(node)}");
            return;
        }

        var shape = new JsonShape(inner, At(name), problems);
        check(shape);
        shape.NothingElse();
    }

    /// <summary>A list of 1 to <paramref name="most"/> objects.</summary>
    public void Each(string name, int most, Action<JsonShape> check)
    {
        if (Member(name, required: true) is not { } node)
            return;
        if (node is not JsonArray { Count: > 0 } list || list.Count > most)
        {
            Add(name, $"must be a list of 1 to {most} objects");
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is JsonObject item)
                check(new JsonShape(item, $"{At(name)}[{i}]", problems));
            else
                problems.Add(new CardProblem($"{At(name)}[{i}]", "must be an object"));
        }
    }

    /// <summary>What was not asked for is a slip of the pen, and is told.</summary>
    public void NothingElse()
    {
        foreach (var (name, _) in json.Where(member => !_known.Contains(member.Key)))
            Add(name, "there is no such setting");
    }

    private JsonNode? Member(string name, bool required)
    {
        _known.Add(name);
        var node = json[name];
        if (node is null && required)
            Add(name, "is missing");
        return node;
    }

    private void Add(string name, string message) => problems.Add(new CardProblem(At(name), message));

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string? TextOf(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static string Shown(JsonNode node) => node.ToJsonString() is { Length: <= 60 } text ? text : node.GetValueKind().ToString().ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Ids();
}
