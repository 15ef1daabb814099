using CallCoach.Coaching;
using CallCoach.Server.Security;

namespace CallCoach.Server.Assignments;

/// <summary>One person who was assigned: practice, and real calls.</summary>
/// <param name="Person">Who.</param>
/// <param name="Attempts">Values of the attempts in order of time, those in private left out: the practice curve.</param>
/// <param name="CallsBefore">Counted.</param>
/// <param name="CallsAfter">Counted.</param>
/// <param name="Before">Mean; null without calls.</param>
/// <param name="After">Mean; null without calls.</param>
/// <param name="Change">After less before, with Welch's interval over calls.</param>
/// <param name="Level">Where the person stands now, newer calls counting more; null without calls.</param>
public sealed record EffectPerson(
    Named Person, IReadOnlyList<double> Attempts, int CallsBefore, int CallsAfter, double? Before, double? After, Estimate? Change, SkillLevel? Level);
