using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>Whether a team's wording can be shown: short enough for a glance, and only with places that can be filled.</summary>
internal static partial class TemplateCheck
{
    /// <summary>A longer line does not fit the cue's window.</summary>
    private const int LongestText = 80;

    public static IEnumerable<string> Problems(JsonNode? node, string path)
    {
        if (node is null)
            yield break;
        if (node.GetValueKind() != JsonValueKind.String || node.GetValue<string>() is not { Length: > 0 and <= LongestText } text)
        {
            yield return $"{path}: must be a text of 1 to {LongestText} characters, was {node.ToJsonString()}";
            yield break;
        }

        foreach (var place in Places().Matches(text).Select(match => match.Value).Where(place => !CueNumbers.Places.Contains(place)))
            yield return $"{path}: {place} is not a place that can be filled; there are {string.Join(' ', CueNumbers.Places)}";
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Places();
}
