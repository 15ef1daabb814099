using CallCoach.Coaching;

namespace CallCoach.Server.Practice.Attempts;

/// <param name="Steps">Every step that was come to so far, in order of time; what is sent replaces what was sent before.</param>
public sealed record AttemptSteps(IReadOnlyList<StepMark> Steps);
