using CallCoach.Coaching;

namespace CallCoach.Server.Assignments;

/// <summary>One reading on the real calls of some people, before and after.</summary>
/// <param name="People">Of whom there are calls on both sides.</param>
/// <param name="CallsBefore">Counted.</param>
/// <param name="CallsAfter">Counted.</param>
/// <param name="Before">Mean of the people's means; null without people.</param>
/// <param name="After">Mean of the people's means.</param>
/// <param name="Change">After less before, with its interval over people.</param>
public sealed record EffectGroup(int People, int CallsBefore, int CallsAfter, double? Before, double? After, Estimate? Change);
