using System.Text.Json.Nodes;
using CallCoach.Coaching;

namespace CallCoach.Server.Rules;

/// <summary>The cue rules of a team.</summary>
/// <param name="Version">0 while the team has changed nothing; to be sent back with a change.</param>
/// <param name="PlanVersion">What cues of this state are stamped with.</param>
/// <param name="Defaults">The plan that ships, whole.</param>
/// <param name="Overrides">What the team changed, in the same shape.</param>
/// <param name="Settings">Every setting with its range, unit, default and name in each language: what an editor shows.</param>
/// <param name="EditedBy">Name of who changed it last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC.</param>
public sealed record RuleState(
    int Version, string PlanVersion, JsonObject Defaults, JsonObject Overrides, PlanDescription Settings, string? EditedBy, DateTime? EditedAt)
{
    /// <summary>The wording that ships, by language and cue: what an editor shows where the team has none of its own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, CueTemplate>> Words { get; } =
        LanguageFile.All.ToDictionary(file => file.Key, file => file.Value.Cues);
}
