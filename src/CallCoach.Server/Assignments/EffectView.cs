using CallCoach.Coaching;

namespace CallCoach.Server.Assignments;

/// <summary>Did an assignment help on real calls?</summary>
/// <param name="Reading">As boards name it.</param>
/// <param name="Readings">Those that may be asked for.</param>
/// <param name="From">UTC: calls before the assignment count from here.</param>
/// <param name="At">UTC: when it began.</param>
/// <param name="To">UTC: calls after it count to here.</param>
/// <param name="Assigned">Those who were asked.</param>
/// <param name="Others">Their colleagues in the same weeks.</param>
/// <param name="Difference">Change of the assigned less that of the others (difference in differences, Welch's 95 % interval over people); null when either has no calls on both sides.</param>
/// <param name="People">Those who were asked, by name.</param>
public sealed record EffectView(
    string Reading, IReadOnlyList<string> Readings, DateTime From, DateTime At, DateTime To, EffectGroup Assigned, EffectGroup Others, Estimate? Difference, IReadOnlyList<EffectPerson> People);
