using System.Text.Json.Nodes;
using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Drills;

/// <summary>One drill of a team.</summary>
/// <param name="Id">The drill.</param>
/// <param name="Version">To be sent back with a change; 0 is what ships.</param>
/// <param name="Shipped">It came with CallCoach, changed by the team or not.</param>
/// <param name="Skill">pace, pause, endings, pitch, volume, silence, breath.</param>
/// <param name="Seconds">How long it takes, about.</param>
/// <param name="Settings">The numbers that it passes on.</param>
/// <param name="Target">Where a value should be.</param>
/// <param name="Words">By language.</param>
/// <param name="Clip">What it was made from; null without, or when the call is gone.</param>
/// <param name="EditedBy">Name of who changed it last; null when nobody did, or is gone.</param>
/// <param name="EditedAt">UTC; null while it is as it ships.</param>
public sealed record DrillView(
    Guid Id, int Version, bool Shipped, DrillSkill Skill, int Seconds, JsonObject Settings, Band Target, IReadOnlyDictionary<string, DrillWords> Words,
    DrillClip? Clip, string? EditedBy, DateTime? EditedAt)
{
    internal static DrillView Of(Guid id, DrillSheet sheet, int version = 0, DrillClip? clip = null, string? editedBy = null, DateTime? editedAt = null) => new(
        id, version, DrillCatalog.Shipped.ContainsKey(id), sheet.Skill, sheet.Seconds, (JsonObject)sheet.Settings.DeepClone(), sheet.ToDrill().Target, sheet.Words,
        clip, editedBy, editedAt);
}
