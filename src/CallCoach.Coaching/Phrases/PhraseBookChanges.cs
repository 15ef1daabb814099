using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>Lays a team's changes over a book, and tells what is wrong with them, each with its place.</summary>
internal static class PhraseBookChanges
{
    private const int MostAdded = 500;
    private const int MostAnswers = 10;
    private const int LongestName = 60;
    private const int LongestAnswer = 300;

    private static readonly string[] Lists =
        ["fillers", "questions", "notQuestions", "closingQuestions", "nextSteps", "refusals", "goodbyes", "holds", "benefits"];
    private static readonly string[] FillerSettings = ["phrase", "alone", "onlyBefore", "notBefore", "notAfter"];

    public static JsonObject Merge(JsonObject book, JsonObject changes, List<string> problems)
    {
        var merged = (JsonObject)book.DeepClone();
        foreach (var (section, change) in changes)
        {
            if (Lists.Contains(section))
                Change(merged[section]!.AsArray(), change, section, problems, fillers: section == "fillers");
            else if (section == "stages")
                Each(change, section, problems, (stage, inner, path) => Stage(merged["stages"]!, stage, inner, path, problems));
            else if (section == "objections")
                Each(change, section, problems, (id, inner, path) => Objection(merged["objections"]!.AsObject(), id, inner, path, problems));
            else
                problems.Add($"{section}: there is no such list");
        }

        return merged;
    }

    private static void Each(JsonNode? node, string path, List<string> problems, Action<string, JsonNode?, string> each)
    {
        if (node is null)
            return;
        if (node is not JsonObject members)
        {
            problems.Add($"{path}: must be an object, was {node.ToJsonString()}");
            return;
        }

        foreach (var (name, value) in members)
            each(name, value, $"{path}.{name}");
    }

    private static void Stage(JsonNode stages, string stage, JsonNode? change, string path, List<string> problems)
    {
        if (stages[stage] is JsonArray list)
            Change(list, change, path, problems);
        else
            problems.Add($"{path}: there is no such stage; there are {string.Join(", ", CallStage.All)}");
    }

    private static void Objection(JsonObject objections, string id, JsonNode? change, string path, List<string> problems)
    {
        var entry = objections[id]?.AsObject() ?? new JsonObject { ["phrases"] = new JsonArray(), ["unless"] = new JsonArray(), ["answers"] = new JsonArray() };
        var on = true;
        Each(change, path, problems, (name, value, at) =>
        {
            switch (name)
            {
                case "on" when value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                    on = value.GetValue<bool>();
                    break;
                case "on":
                    problems.Add($"{at}: must be true or false, was {value?.ToJsonString() ?? "null"}");
                    break;
                case "name":
                    if (Text(value, at, LongestName, problems) is { } text)
                        entry["name"] = text;
                    break;
                case "phrases" or "unless":
                    Change(entry[name]!.AsArray(), value, at, problems);
                    break;
                case "answers":
                    entry["answers"] = Answers(value, at, problems);
                    break;
                default:
                    problems.Add($"{at}: there is no such setting; there are on, name, phrases, unless, answers");
                    break;
            }
        });
        if (entry["name"] is null)
            problems.Add($"{path}.name: a new class of objection needs a name");
        if (!on)
            objections.Remove(id);
        else if (entry.Parent is null)
            objections[id] = entry;
    }

    private static void Change(JsonArray list, JsonNode? change, string path, List<string> problems, bool fillers = false) =>
        Each(change, path, problems, (name, value, at) =>
        {
            if (name is not ("add" or "remove"))
                problems.Add($"{at}: there is no such setting; there are add, remove");
            else if (value is not JsonArray items)
                problems.Add($"{at}: must be a list, was {value?.ToJsonString() ?? "null"}");
            else if (name == "remove")
                Remove(list, items, at, problems);
            else
                Add(list, items, at, problems, fillers);
        });

    private static void Remove(JsonArray list, JsonArray items, string path, List<string> problems)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i]?.GetValueKind() != JsonValueKind.String)
                problems.Add($"{path}[{i}]: must be a phrase, was {items[i]?.ToJsonString() ?? "null"}");
            else if (list.FirstOrDefault(known => Phrase(known) == items[i]!.GetValue<string>()) is { } gone)
                list.Remove(gone);
        }
    }

    private static void Add(JsonArray list, JsonArray items, string path, List<string> problems, bool fillers)
    {
        if (items.Count > MostAdded)
            problems.Add($"{path}: at most {MostAdded} phrases, were {items.Count}");
        for (var i = 0; i < Math.Min(items.Count, MostAdded); i++)
        {
            if (Problem(items[i], fillers) is { } problem)
                problems.Add($"{path}[{i}]{problem}");
            else if (list.All(known => Phrase(known) != Phrase(items[i])))
                list.Add(items[i]!.DeepClone());
        }
    }

    private static string? Problem(JsonNode? item, bool fillers)
    {
        if (item is JsonObject filler && fillers)
            return FillerProblem(filler);
        if (item?.GetValueKind() != JsonValueKind.String)
            return $": must be a phrase, was {item?.ToJsonString() ?? "null"}";
        try
        {
            PhrasePattern.Parse(item.GetValue<string>());
            return null;
        }
        catch (PhraseSyntaxException exception)
        {
            return $": {exception.Message}";
        }
    }

    private static string? FillerProblem(JsonObject filler)
    {
        if (filler.FirstOrDefault(member => !FillerSettings.Contains(member.Key)).Key is { } unknown)
            return $".{unknown}: there is no such setting; there are {string.Join(", ", FillerSettings)}";
        if (filler["alone"] is { } alone && alone.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            return $".alone: must be true or false, was {alone.ToJsonString()}";
        foreach (var name in FillerSettings[2..])
        {
            if (filler[name] is { } words && (words is not JsonArray list || list.Any(word => word?.GetValueKind() != JsonValueKind.String)))
                return $".{name}: must be a list of words, was {words.ToJsonString()}";
        }

        return Problem(filler["phrase"], fillers: false) is { } problem ? $".phrase{problem}" : null;
    }

    private static JsonArray Answers(JsonNode? node, string path, List<string> problems)
    {
        if (node is not JsonArray items || items.Count > MostAnswers)
        {
            problems.Add($"{path}: must be a list of at most {MostAnswers} texts");
            return [];
        }

        return [.. items.Select((item, i) => Text(item, $"{path}[{i}]", LongestAnswer, problems)).Select(text => (JsonNode?)text)];
    }

    private static string? Text(JsonNode? node, string path, int longest, List<string> problems)
    {
        if (node?.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is { } text && text.Trim().Length > 0 && text.Length <= longest)
            return text;
        problems.Add($"{path}: must be a text of 1 to {longest} characters, was {node?.ToJsonString() ?? "null"}");
        return null;
    }

    private static string? Phrase(JsonNode? item) => (item is JsonObject filler ? filler["phrase"] : item)?.GetValue<string>();
}
