using System.Text.Json.Nodes;

namespace CallCoach.Coaching;

/// <summary>What an editor needs to show one setting of a plan.</summary>
/// <param name="Path">Its place, as in the plan and in error messages: rules.slow-down.aboveUsual.</param>
/// <param name="Kind">number, whole, switch.</param>
/// <param name="Unit">As <see cref="SettingAttribute.Unit"/>; empty for a count or a switch.</param>
/// <param name="Min">Lowest allowed; null for a switch.</param>
/// <param name="Max">Highest allowed; null for a switch.</param>
/// <param name="Default">As in the plan that was described; null for an open edge of a band.</param>
/// <param name="Names">What it is called, by language.</param>
public sealed record SettingInfo(
    string Path,
    string Kind,
    string Unit,
    double? Min,
    double? Max,
    JsonNode? Default,
    IReadOnlyDictionary<string, string> Names);
