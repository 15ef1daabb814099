namespace CallCoach.Coaching;

/// <summary>One thing that is wrong with a practice script.</summary>
/// <param name="Place">As <c>words.zh-CN.steps.1.points.0.phrases.2</c>.</param>
/// <param name="Message">One sentence, in English.</param>
public sealed record PracticeProblem(string Place, string Message);
