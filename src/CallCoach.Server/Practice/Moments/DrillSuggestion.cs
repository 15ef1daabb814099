using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Moments;

/// <summary>What a drill from a stretch of a call could be.</summary>
/// <param name="Skill">What was weakest there, or what was asked for.</param>
/// <param name="Value">As it was measured in the stretch, in the skill's unit; null when it cannot be told.</param>
/// <param name="Sheet">To be changed and sent back.</param>
public sealed record DrillSuggestion(DrillSkill Skill, double? Value, DrillSheet Sheet);
