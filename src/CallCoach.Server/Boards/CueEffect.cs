using CallCoach.Coaching;
using CallCoach.Server.Security;

namespace CallCoach.Server.Boards;

/// <summary>Whether cues work: how often the behaviour changed within 20 s of a cue, against the same moments when the budget withheld it.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Cues">By cue, most shown first.</param>
/// <param name="Agents">By agent and cue.</param>
public sealed record CueEffect(DateOnly From, DateOnly To, IReadOnlyList<CueEffect.Line> Cues, IReadOnlyList<CueEffect.Person> Agents)
{
    /// <param name="Code">The cue.</param>
    /// <param name="Shown">Followed, of those shown of which it could be told.</param>
    /// <param name="Withheld">Changed all the same, of those withheld of which it could be told.</param>
    /// <param name="Effect">Shown less withheld; null when either was never counted.</param>
    public sealed record Line(string Code, Proportion Shown, Proportion Withheld, Proportion.Difference? Effect);

    /// <param name="Agent">Who.</param>
    /// <param name="Cues">By cue, most shown first.</param>
    public sealed record Person(Named Agent, IReadOnlyList<Line> Cues);
}
